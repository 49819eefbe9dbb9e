/**
 * `npm run bench:build`: what a library costs its editor, for 1, 10 and 100 documents or the numbers given (`npm run
 * bench:build -- 1 10 100 500`). Each is built with empty caches and again with the cache of that build, beside plain Astro
 * with as many pages, of Markdown and of MDX, and Starlight with the same text, these with empty caches too. `--rounds 1`
 * measures each once; three times is usual up to 100.
 *
 * Prints the CPU, wall time and memory of the builds, and the sizes of what they write. Ours make more than the others do: a
 * page and a picture for every passage, and the proof of the finished site.
 */
import { globSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Cost, measuredBuild } from './measured-build.ts';
import { median } from './packed-server.ts';
import { writeMdxSite, writePlainSite, writeStarlightSite } from './peers.ts';
import { sizesOf } from './site-sizes.ts';
import { writeVariedLibrary } from './varied-library.ts';

const CACHE = path.resolve('node_modules/.cache/glossator');
const FOLDER = path.join(CACHE, 'bench-build');
/** What Astro keeps between builds of the other sites, which have our packages: what they have read, and their bundler's. */
const THEIRS = ['node_modules/.astro', 'node_modules/.vite'];
type Row = Record<string, number | string>;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { rounds: { type: 'string' } } });
const libraries = positionals.length > 0 ? positionals.map(Number) : [1, 10, 100];
const [builds, pages]: [Record<string, Row>, Record<string, Row>] = [{}, {}];
for (const documents of libraries) measure(documents);
console.log('Builds: seconds of CPU and of wall time, megabytes of memory; CPU as a multiple of the others’.');
console.table(builds);
console.log('What is written: kilobytes raw and packed with brotli, elements.');
console.table(pages);

/** Builds a library of so many documents in every way. */
function measure(documents: number): void {
  const content = path.join(FOLDER, `content-${documents}`);
  const site = path.join(FOLDER, `site-${documents}`);
  const rounds = Array.from({ length: Number(values.rounds ?? (documents > 100 ? 1 : 3)) });
  writeVariedLibrary(content, documents);
  const empty = rounds.map(() => {
    const cached = globSync('{cache,fonts-*,astro-*,vite-*,faces}', { cwd: CACHE }).map((name) =>
      path.join(CACHE, name),
    );
    for (const folder of [...cached, site]) rmSync(folder, { recursive: true, force: true });
    return buildOurs(content, site);
  });
  const warm = rounds.map(() => buildOurs(content, site));
  const count = globSync('**/*.html', { cwd: site }).filter((file) => !/^[^/]+\/p\//.test(file)).length;
  const [plain, mdx, starlight] = [writePlainSite, writeMdxSite, writeStarlightSite].map((write) => {
    const folder = path.join(FOLDER, `peer-${documents}`);
    write(folder, content, count);
    const costs = rounds.map(() => {
      for (const one of [...THEIRS, path.join(folder, 'dist')]) rmSync(one, { recursive: true, force: true });
      return measuredBuild(folder, []);
    });
    rmSync(folder, { recursive: true });
    return middle(costs);
  });
  for (const [name, cost] of Object.entries({
    'plain Astro': plain,
    'plain Astro of MDX': mdx,
    Starlight: starlight,
    'empty caches': middle(empty),
    warm: middle(warm),
  }))
    if (cost !== undefined) {
      builds[`${documents}, ${name}`] = {
        CPU: round(cost.cpu),
        'of plain': round(cost.cpu / (plain?.cpu ?? NaN)),
        'of MDX': round(cost.cpu / (mdx?.cpu ?? NaN)),
        'of Starlight': round(cost.cpu / (starlight?.cpu ?? NaN)),
        wall: round(cost.wall),
        memory: Math.round(cost.memory),
      };
    }
  pages[`${documents}: whole site`] = {
    raw: Math.round(
      globSync('**/*', { cwd: site }).reduce((sum, file) => sum + statSync(path.join(site, file)).size, 0) / 1024,
    ),
  };
  for (const [name, sizes] of Object.entries(sizesOf(site))) pages[`${documents}: ${name}`] = { ...sizes };
  for (const folder of [content, site]) rmSync(folder, { recursive: true });
}

function buildOurs(content: string, site: string): Cost {
  return measuredBuild('.', ['--outDir', site], { GLOSSATOR_CONTENT: content });
}

/** The build whose CPU is in the middle. */
function middle(costs: readonly Cost[]): Cost | undefined {
  const cpu = median(costs.map((cost) => cost.cpu));
  return costs.find((cost) => cost.cpu === cpu);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
