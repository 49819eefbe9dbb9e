import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const PROJECT = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src'];
const elsewhere = mkdtempSync(path.join(tmpdir(), 'glossator-elsewhere-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Hash of every file of a folder, by name. */
function hashes(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .toSorted();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Builds there what must be the same files. */
async function buildElsewhere(): Promise<void> {
  const { status, output } = await astro('build', [], { NODE_ENV: 'development' }, elsewhere);
  expect(status, output).toBe(0);
  expect(hashes(path.join(elsewhere, 'dist'))).toEqual(hashes(site.folder));
}

describe('who builds the same commit again', () => {
  test(
    'in another folder, time and environment, gets the same files, byte for byte',
    { timeout: 300_000 },
    async () => {
      for (const part of PROJECT) cpSync(part, path.join(elsewhere, part), { recursive: true });
      cpSync('tests/fixtures/charter/content', path.join(elsewhere, 'content'), { recursive: true });
      // The packages, and nothing that was kept here.
      mkdirSync(path.join(elsewhere, 'node_modules'));
      for (const name of readdirSync('node_modules'))
        if (name !== '.cache')
          symlinkSync(path.resolve('node_modules', name), path.join(elsewhere, 'node_modules', name));
      await buildElsewhere();
    },
  );

  test(
    'with what the first build kept, even if half of it is broken, gets the same files',
    { timeout: 300_000 },
    async () => {
      const kept = path.join(elsewhere, 'node_modules/.cache/glossator/kept');
      const entries = readdirSync(kept).toSorted();
      expect(entries.length).toBeGreaterThan(10);
      for (const [index, name] of entries.entries())
        if (index % 2 === 0) writeFileSync(path.join(kept, name), readFileSync(path.join(kept, name)).fill('?', 80));
      await buildElsewhere();
    },
  );
});
