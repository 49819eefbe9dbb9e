/** A publication that leaves features out: its site works and proves, and nothing of them is in it. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { FEATURES, type FeatureName } from '../../src/core/features.ts';
import { violations } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/charter.ts';
import { Site } from '../support/site.ts';
import type { SiteName } from '../support/sites/recipes.ts';
import { test } from '../support/test.ts';

/** For each feature, the site without it, and what would be a trace of it in a file. */
const LEFT_OUT: Readonly<Record<FeatureName, readonly [without: SiteName, trace: RegExp]>> = {
  'own-notes': ['charterWithoutOwnNotes', /own-notes(?:\/|:|"|'|`)|own-note-|[Oo]wn notes?\b|indexedDB/],
  aloud: ['charterWithoutAloud', /speechSynthesis|[Rr]ead aloud from/],
  check: ['charterWithoutCheck', /\/check\/["#]|\.\.\/check\/|check-text|check-results|form\.check/],
  corrections: ['charterWithoutCorrections', /corrections(?:\/|\.xml)|changes-heading|application\/atom\+xml/],
  wordings: ['charterWithoutWordings', /[Ww]ordings(?: over time|\/|-table|"|'|`)|attested|corpus|corpora|Old papers/],
};

/** What a reader may get that is exempt: the order of style layers, and addresses of files for programs. */
const EXEMPT = /@layer [\w,-]+;|check\/(?:library|words-\d+)\.json/g;

/** Returns the files of a site in which there is a trace. */
async function filesWith(name: SiteName, trace: RegExp): Promise<string[]> {
  const { folder } = await Site.of(name);
  return globSync('**/*.{html,js,css,json,xml,txt,md,svg,webmanifest}', { cwd: folder }).filter((file) =>
    trace.test(readFileSync(path.join(folder, file), 'utf8').replaceAll(EXEMPT, '')),
  );
}

describe.each(FEATURES)('a publication without the feature "%s"', (feature) => {
  const [without, trace] = LEFT_OUT[feature];

  test('has nothing of it in any file, which the same publication with everything has', async () => {
    expect(await filesWith(without, trace)).toEqual([]);
    expect(await filesWith('charterBare', trace)).toEqual([]);
    expect(await filesWith('charter', trace)).not.toEqual([]);
  });
});

const bare = await Site.of('charterBare');

describe('a reader of a publication without any feature that can be left out', () => {
  test.for(PAGE_KINDS.filter((address) => globSync(`${address}index.html`, { cwd: bare.folder }).length > 0))(
    'opens %s, which axe-core finds right',
    async (address, { reader }) => {
      await reader.open(bare.url + address);
      expect(await violations(reader)).toEqual([]);
    },
  );

  test('opens the menu of a paragraph, and copies its words', async ({ reader }) => {
    await reader.open(`${bare.url}harbour-charter/i/`);
    await reader.page.locator('.number').first().click();
    await reader.page.locator('.copy-menu').waitFor();
    const items = await reader.page.locator('.copy-menu [role^=menuitem]').allTextContents();
    expect(items.length).toBeGreaterThan(5);
    expect(items.join(' ')).not.toMatch(/note|aloud|Check/);
  });
});
