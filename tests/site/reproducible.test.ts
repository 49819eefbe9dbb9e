import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
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

describe('who builds the same commit again', () => {
  test(
    'in another folder, time and environment, gets the same files, byte for byte',
    { timeout: 300_000 },
    async () => {
      for (const part of PROJECT) cpSync(part, path.join(elsewhere, part), { recursive: true });
      cpSync('tests/fixtures/charter/content', path.join(elsewhere, 'content'), { recursive: true });
      symlinkSync(path.resolve('node_modules'), path.join(elsewhere, 'node_modules'));
      const { status, output } = await astro('build', [], { NODE_ENV: 'development' }, elsewhere);
      expect(status, output).toBe(0);
      expect(hashes(path.join(elsewhere, 'dist'))).toEqual(hashes(site.folder));
    },
  );
});
