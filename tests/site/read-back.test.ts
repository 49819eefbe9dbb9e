/** Details that were changed in finished pages and files: the proof of the build has to notice each of them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messageOf } from '../../src/proof/fault.ts';
import { proveSite } from '../../src/proof/prove.ts';
import { IN_EDITIONS, IN_FORCE, IN_FORMER, IN_STRUCTURE, type PlantedDetail } from '../support/planted-details.ts';
import { IN_CHARTER } from '../support/planted-in-charter.ts';
import { IN_FILES } from '../support/planted-in-files.ts';
import type { SiteName } from '../support/sites/recipes.ts';
import { Site } from '../support/site.ts';

const CONTENT = { charter: 'tests/fixtures/charter/content', structure: 'tests/fixtures/structure/content' };

describe.each<[SiteName, readonly PlantedDetail[], string | undefined, string]>([
  ['charter', [...IN_CHARTER, ...IN_FILES], CONTENT.charter, '/'],
  ['structure', IN_STRUCTURE, CONTENT.structure, '/'],
  ['force', [...IN_FORCE, ...IN_EDITIONS], undefined, '/'],
  ['former', IN_FORMER, undefined, '/shelf/reader/'],
])('an editor who builds the site "%s" is told of', (name, planted, content, base) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'read-back-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let told: readonly string[] = [];

  beforeAll(async () => {
    const site = await Site.of(name);
    cpSync(site.folder, folder, { recursive: true });
    for (const [, file, from, to] of planted) {
      const target = path.join(folder, file);
      const before = readFileSync(target, 'utf8');
      const after = before.replaceAll(typeof from === 'string' ? from : new RegExp(from, 'g'), to);
      if (after === before) throw new Error(`${file} has no ${String(from)}.`);
      writeFileSync(target, after);
    }
    // The content of a site with a history is beside it.
    const { faults } = proveSite({
      folder,
      content: content ?? path.resolve(site.folder, '../content'),
      origin: base === '/' ? undefined : 'https://reader.example',
      base,
    });
    told = faults.map((fault) => `${fault.page}: ${messageOf(fault)}`);
  });

  test.each(planted)('%s', (...[, , , , message]) => {
    expect(told).toContainEqual(expect.stringMatching(message));
  });
});
