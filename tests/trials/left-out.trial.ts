/** A publication that leaves features out: its site works and proves, and nothing of them is in it. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { FEATURES, type FeatureName } from '../../src/core/features.ts';
import { violations } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/charter.ts';
import { Book } from '../support/epub.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

/** For each feature, what would be a trace of it in a file. */
const TRACES: Readonly<Record<FeatureName, RegExp>> = {
  preferences: /glossator:(?:preferences|matches)/,
  corrections: /corrections(?:\/|\.xml)|changes-heading|application\/atom\+xml/,
  resume: /glossator:(?:places|read)\b|class="resume|\.resume\b|Continue at/,
  'own-notes': /own-notes(?:\/|:|"|'|`)|own-note-|[Oo]wn notes?\b|indexedDB/,
  aloud: /speechSynthesis|[Rr]ead aloud from/,
  check: /\/check\/["#]|\.\.\/check\/|check-text|check-results|form\.check/,
  verify: /@verify|form\.verify|verify-results/,
  map: /\/map\/["#]|(?:term|section)-map|map-(?:links|heading|frame)|dispersion|class="ticks" viewBox="0 0 100 1"|\.note:hover .*\.ticks/,
  wordings: /[Ww]ordings(?: over time|\/|-table|"|'|`)|attested|corpus|corpora|Old papers/,
  facts: /\/facts\/["#]|facts\.csv|facts-heading|register-(?:filter|group)|class="register|\.register[ ,{]/,
  comparisons: /\/(?:changes|compare|since)\/["\d]|@history|changed-unit|change-kind|with-changes|changes-since/,
  'any-date': /@at\/|any-date|dated-editions|timemap|rel="(?:original|memento)/,
  force: /\binForce\b|[Ii]n force|class="[^"]*\bforce|\.force\b|force-/,
  versions: /version-line|other-language|@beside|hreflang|languages-heading/,
  'referred-to-by': /[Rr]eferred-?to-?by|[Rr]eferred to by|isReferredTo/,
  offline:
    /serviceWorker|_offline\/|sw\.js|offline-(?:sign|settings)|not-offline|keep-documents|createPolicy|for reading offline/,
};

/** What a reader may get that is exempt: the order of style layers, and addresses of files for programs. */
const EXEMPT = /@layer [\w,-]+;|check\/(?:library|words-\d+)\.json/g;

/** Returns the files of a site in which there is a trace. */
function filesWith({ folder }: Site, trace: RegExp): string[] {
  // The licences of others have words of their own.
  return globSync('**/*.{html,js,css,json,xml,txt,md,svg,webmanifest,wlnk}', {
    cwd: folder,
    exclude: ['notices.txt'],
  }).filter((file) => trace.test(readFileSync(path.join(folder, file), 'utf8').replaceAll(EXEMPT, '')));
}

// They are asked for together, so that they are built side by side. A build ends only if its proof finds no fault.
const [everything, bare, withoutOne] = await Promise.all([
  Site.of('everything'),
  Site.of('bare'),
  Promise.all(FEATURES.map(async (feature) => [feature, await Site.of(`without-${feature}`)] as const)),
]);

/** Opens pages of a site, where the browser must not complain, and returns what axe-core finds on them. */
async function readThrough(reader: Reader, site: Site, addresses: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const address of addresses) {
    if (!existsSync(path.join(site.folder, address.replace(/[?#].*/, ''), 'index.html'))) continue;
    await reader.open(site.url + address);
    found.push(...(await violations(reader)).map((line) => `${address} ${line}`));
  }
  return found;
}

/** Pages to which most features add something. */
const ADDED_TO = ['', 'harbour-charter/', 'pier-rules/chapter-ii/', 'terms/harbour-dues/', 'about/'];

describe.each(withoutOne)('a publication without the feature "%s"', (feature, site) => {
  const trace = TRACES[feature];

  test('has nothing of it in any file, which the same publication with everything has', () => {
    expect(filesWith(site, trace)).toEqual([]);
    expect(filesWith(bare, trace)).toEqual([]);
    expect(filesWith(everything, trace)).not.toEqual([]);
  });

  test('has pages that run without a complaint, and that axe-core finds right', async ({ reader }) => {
    expect(await readThrough(reader, site, ADDED_TO)).toEqual([]);
  });
});

test('a book has no register in a publication without the feature "facts"', () => {
  const chapters = (site: Site) =>
    new Book(readFileSync(path.join(site.folder, 'harbour-charter/document.epub'))).names.join(' ');
  const without = withoutOne.flatMap(([feature, site]) => (feature === 'facts' ? [site] : []));
  expect(without.map(chapters)).toEqual([expect.not.stringContaining('register')]);
  expect(chapters(everything)).toContain('register');
});

describe('a reader of a publication without any feature that can be left out', () => {
  test('opens every kind of page, which axe-core finds right', async ({ reader }) => {
    expect(await readThrough(reader, bare, PAGE_KINDS)).toEqual([]);
  });

  test('opens the menu of a paragraph, and copies its words', async ({ reader }) => {
    await reader.open(`${bare.url}harbour-charter/i/`);
    await reader.page.locator('.number').first().click();
    await reader.page.locator('.copy-menu').waitFor();
    const items = await reader.page.locator('.copy-menu [role^=menuitem]').allTextContents();
    expect(items.length).toBeGreaterThan(5);
    expect(items.join(' ')).not.toMatch(/note|aloud|Check/);
  });

  test('clears what is stored on the device', async ({ reader }) => {
    await reader.open(`${bare.url}about/`);
    await reader.page.evaluate(() => localStorage.setItem('glossator:preferences', '{"theme":"dark"}'));
    await reader.page.getByRole('button', { name: 'Clear everything kept here' }).click();
    await reader.page.getByText('Nothing is kept on this device now.').waitFor();
    expect(await reader.page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('a publisher', () => {
  test('keeps crawlers away that gather texts to train models, and no others', async () => {
    const groups = (await Site.of('everything')).file('robots.txt').trim().split('\n\n');
    expect(groups[0]).toMatch(/^(?:User-agent: [A-Za-z-]+\n){8}Disallow: \/$/);
    expect(groups[0]).toContain('User-agent: GPTBot\n');
    expect(groups[1]).toBe('User-agent: *\nAllow: /');
  });

  test('keeps all crawlers away from a site that is only tried, and each page out of search engines', async () => {
    const site = await Site.of('bare');
    expect(site.file('robots.txt')).toBe('User-agent: *\nDisallow: /\n');
    for (const address of site.addresses)
      expect(site.page(address).querySelector('meta[name=robots]')?.getAttribute('content'), address).toMatch(
        /^noindex/,
      );
  });
});
