import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { astro } from '../support/astro.ts';
import { hashesOf, layProject } from '../support/fresh-project.ts';
import { Site } from '../support/site.ts';

const site = await Site.of('charter');
const elsewhere = mkdtempSync(path.join(tmpdir(), 'glossator-elsewhere-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** Builds a site there, whose files must be the same. */
async function buildElsewhere(): Promise<void> {
  const { status, output } = await astro('build', [], { NODE_ENV: 'development' }, elsewhere);
  expect(status, output).toBe(0);
  expect(output).toContain('SITE is not set.');
  expect(hashesOf(path.join(elsewhere, 'dist'))).toEqual(hashesOf(site.folder));
}

describe('a person who builds the same commit again', () => {
  test(
    'in another folder, at another time and in another environment gets the same files, byte for byte',
    { timeout: 300_000 },
    async () => {
      layProject(elsewhere);
      cpSync('tests/fixtures/charter/content', path.join(elsewhere, 'content'), { recursive: true });
      await buildElsewhere();
    },
  );

  test(
    'gets the same files from the cache of the first build, even if half of its entries are broken',
    { timeout: 300_000 },
    async () => {
      const cache = path.join(elsewhere, 'node_modules/.cache/glossator/cache');
      const entries = readdirSync(cache).toSorted();
      expect(entries.length).toBeGreaterThan(10);
      for (const [index, name] of entries.entries())
        if (index % 2 === 0) writeFileSync(path.join(cache, name), readFileSync(path.join(cache, name)).fill('?', 80));
      await buildElsewhere();
    },
  );
});
