import { describe, expect } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import { type Reader, SITE } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { CLIPBOARD, test } from '../support/test.ts';

const { url } = await Site.of('charterBelowPath');

/** Reads, opens a note, searches, lands, copies, and gets an offline copy. */
async function wholeJourney(reader: Reader, site: string): Promise<void> {
  const { page } = reader;
  await page.goto(`${site}harbour-charter/`);
  await page.getByRole('link', { name: 'Start reading' }).click();
  await page.getByRole('link', { name: /^Next/ }).click();
  await page.locator('article a.term').first().click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await reader.search('harbour dues');
  await page.locator('.search-results a', { hasText: 'II.4' }).first().click();
  expect(await reader.markedWords()).toContain('harbour dues');
  await page.getByRole('link', { name: 'Paragraph II.4' }).click();
  await page.getByRole('menuitem', { name: 'Copy quotation with citation' }).click();
  await page.locator('.announcement', { hasText: 'copied' }).waitFor();
  await page.keyboard.press('?');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.keyboard.press('Escape');
  const hasKept = () =>
    page.evaluate(async () => {
      const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
      return all.flat().some(({ url }) => /_offline\/harbour-charter\.[0-9a-f]+\.pack\.json$/.test(url));
    });
  await expect.poll(hasKept, { timeout: 60_000 }).toBe(true);
}

describe('the content security policy', () => {
  test('allows everything that a reader does in a whole visit, in which nothing leaves the host', async ({
    openReader,
  }) => {
    const reader = await openReader({ ...CLIPBOARD, serviceWorkers: 'allow' });
    await wholeJourney(reader, SITE.url);
    expect(reader.requestsElsewhere).toEqual([]);
  }, 120_000);

  test('allows everything that every kind of page does by itself', async ({ reader }) => {
    const open = async (address: string) => {
      const tab = await reader.page.context().newPage();
      await tab.goto(SITE.url + address, { waitUntil: 'networkidle' });
    };
    await Promise.all(PAGE_KINDS.filter((address) => address !== 'nowhere/').map(open));
    expect(reader.complaints).toEqual([]);
  });

  test('lets no text become code', async ({ reader }) => {
    reader.expectComplaints(/TrustedHTML/);
    await reader.open('harbour-charter/ii/');
    const refused = await reader.page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>bold</b>';
        return false;
      } catch {
        return true;
      }
    });
    expect(refused).toBe(true);
  });
});

describe('a reader of the site below a sub-path', () => {
  test('can do the whole visit, and every file is found', async ({ openReader }) => {
    const reader = await openReader({ ...CLIPBOARD, serviceWorkers: 'allow' });
    const lost: string[] = [];
    reader.page.on('response', (response) => {
      if (response.status() >= 400) lost.push(response.url());
    });
    await wholeJourney(reader, url);
    expect(lost).toEqual([]);
    expect(reader.requests.filter((address) => !address.startsWith(url))).toEqual([]);
    expect(await reader.page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${url}harbour-charter/ii/#ii-4`,
    );
    const scopes = await reader.page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    );
    expect(scopes).toEqual([url]);
  }, 120_000);
});
