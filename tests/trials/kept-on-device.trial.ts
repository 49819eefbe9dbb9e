/** What a site stores on a reader's device: what its about page names, and nothing of what the publication leaves out. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import { chooseStyle } from '../support/copying.ts';
import { PATIENCE } from '../support/offline-reader.ts';
import { highlightWords } from '../support/own-notes.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test } from '../support/test.ts';

const [everything, bare] = await Promise.all([Site.of('everything'), Site.of('bare')]);

/** Pages of features that the kinds of pages do not have. */
const OTHERS = [
  'corrections/',
  'own-notes/',
  'ferry-act/section-1/',
  'ferry-act/@beside/fr/section-1/',
  'pier-rules/chapter-ii/',
  'pier-rules/changes/',
  'pier-rules/@history/',
  'pier-rules/@at/?day=2019-01-01',
];

const SECTION = 'harbour-charter/ii/';

/** Everything that a browser stores for a site. */
async function storedIn({ page }: Reader) {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => ({
    values: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    databases: (await indexedDB.databases()).map(({ name = '' }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  }));
  return { ...inPage, cookies: cookies.map(({ name }) => name) };
}

/** The names that the about page says are stored. */
const namedBy = (site: Site) =>
  [...site.page('about/').querySelectorAll('main li code')].map(({ textContent }) => textContent);

/** Does on a site all that a reader can do there. What the publication leaves out is not there to be done. */
async function useEverything(reader: Reader, site: Site): Promise<void> {
  const { page } = reader;
  const has = (address: string) => existsSync(path.join(site.folder, address.replace(/\?.*/, ''), 'index.html'));
  const follow = (address: string) => reader.open(site.url + address, { referer: site.url });
  for (const address of [...PAGE_KINDS.filter((each) => each !== 'nowhere/'), ...OTHERS])
    if (has(address.replace(/#.*/, ''))) {
      await follow(address);
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      // Where the reader is, is noticed when the page has been drawn.
      await page.waitForTimeout(300);
    }
  // Who goes on to the next section has read this one.
  await follow(SECTION);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForTimeout(300);
  await page.locator('a[rel=next]').first().click();
  await page.waitForURL((url) => !url.pathname.endsWith(SECTION));
  await follow(SECTION);
  await page.keyboard.press('?');
  for (const choice of ['Dark', 'Large']) await page.getByLabel(choice, { exact: true }).check();
  const officialOnly = page.getByLabel('Official text only');
  await officialOnly.check();
  await officialOnly.uncheck();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.keyboard.press('/');
  await reader.search('harbour dues');
  await page.locator('.search-results li > a[href*="harbour-charter"]').first().click();
  await page.waitForLoadState();
  await follow(SECTION);
  await openMenu(reader);
  await chooseStyle(reader, 'MLA');
  await page.keyboard.press('Escape');
  if (has('own-notes/')) {
    await follow(SECTION);
    await highlightWords(reader, { block: 'ii-1', text: 'order' }, { block: 'ii-1', text: 'arrival' });
    await follow('own-notes/');
    await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save a backup' }).click()]);
  }
  if (has('check/')) {
    await follow('check/');
    await page.locator('#check-text').fill('“Harbour dues are paid on arrival.”');
    await page.locator('form.check button[type=submit]').click();
    await page.locator('.check-results').waitFor();
  }
}

const openMenu = async ({ page }: Reader) => {
  await page.locator('.number').first().click();
  await page.locator('.copy-menu').waitFor();
};

/** A browser that may keep pages for reading offline. */
const OPTIONS = { ...CLIPBOARD, serviceWorkers: 'allow' } as const;

describe('a reader who uses everything', () => {
  test('finds on the about page the name of all that is stored, and nothing else', async ({ openReader }) => {
    const reader = await openReader(OPTIONS);
    await useEverything(reader, everything);
    await reader.page.goto(`${everything.url}${SECTION}`, { referer: everything.url });
    await expect.poll(async () => (await storedIn(reader)).caches, PATIENCE).not.toEqual([]);
    const { values, databases, caches, workers, cookies } = await storedIn(reader);
    const named = namedBy(everything);
    const stored = [...values, ...databases, ...caches];
    expect(stored.filter((name) => !named.some((one) => name.startsWith(one)))).toEqual([]);
    expect(named.filter((one) => !stored.some((name) => name.startsWith(one)))).toEqual([]);
    expect(workers).toEqual([everything.url]);
    expect(cookies).toEqual([]);
  });

  test('of a publication without all that can be left out has nothing stored', async ({ openReader }) => {
    const reader = await openReader(OPTIONS);
    await useEverything(reader, bare);
    await reader.page.goto(`${bare.url}${SECTION}`, { referer: bare.url });
    // By then, a page with reading offline would have begun to save its document.
    await reader.page.waitForTimeout(4000);
    expect(await storedIn(reader)).toEqual({ values: [], databases: [], caches: [], workers: [], cookies: [] });
    expect(namedBy(bare)).toEqual([]);
    expect(bare.page('about/').querySelector('main')?.textContent).toContain('Nothing is kept on your device.');
  });
});
