/**
 * `npm run bench:build`: what a library costs its editor: time and memory of a build, size of the site and of the search
 * index, and the size of one section's page, for 1, 10 and 100 documents in other words than the article's (or the numbers given:
 * `npm run bench:build -- 1 10`).
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { writeVariedLibrary } from './varied-library.ts';

const FOLDER = path.resolve('node_modules/.cache/glossator/bench-build');
const MEGABYTE = 1024 * 1024;
/** Has a process say at its end how much memory it took. */
const TELL_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error(`memory ${process.resourceUsage().maxRSS}`))",
)}`;

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100];
const rows: Record<string, Record<string, number>> = {};
for (const documents of sizes) rows[`${documents} documents`] = measure(documents);
console.table(rows);

/** Builds a library of documents of the article's size. */
function measure(documents: number): Record<string, number> {
  const content = `${FOLDER}/content-${documents}`;
  const site = `${FOLDER}/site-${documents}`;
  for (const folder of [content, site]) rmSync(folder, { recursive: true, force: true });
  writeVariedLibrary(content, documents);
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync('npx', ['astro', 'build', '--outDir', site], {
    env: {
      ...process.env,
      GLOSSATOR_CONTENT: content,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_OPTIONS: `--import=${TELL_MEMORY}`,
    },
    encoding: 'utf8',
    maxBuffer: 100 * MEGABYTE,
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const seconds = (performance.now() - started) / 1000;
  const memory = Math.max(...[...stderr.matchAll(/memory (\d+)/g)].map(([, kilobytes]) => Number(kilobytes)));
  const section = readFileSync(`${site}/high-standard-opening-up/iii/index.html`);
  const row = {
    'time (s)': round(seconds),
    'memory (MB)': round(memory / 1024),
    'site (MB)': round(sizeOf(site) / MEGABYTE),
    'search index (kB)': round(sizeOf(`${site}/pagefind`) / 1024),
    'a section (bytes, brotli)': brotliCompressSync(section).length,
  };
  for (const folder of [content, site]) rmSync(folder, { recursive: true });
  return row;
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(path.join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
