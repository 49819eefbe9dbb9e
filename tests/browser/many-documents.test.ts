/** A reader at a browser in a library of thirty documents in four languages. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';

const { url } = await Site.of('libraryOf30');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const titles = (reader: Reader) => reader.page.locator('.documents > li:visible h3').allInnerTexts();

describe('a reader of a library', () => {
  test.each([
    ['PORTU', 'Language', 'French', 6],
    ['المواني', 'Language', 'any', 0],
    ['الموانئ', 'Year', '1999', 1],
    ['关于佩兰湾', 'Kind', 'memorandum', 6],
    ['societe', 'Publisher', 'Société des phares', 6],
  ])('finds by the words %s and the %s "%s" %i documents', async (typed, field, choice, count) => {
    const reader = await Reader.with(browser);
    await reader.open(url);
    expect(await titles(reader)).toHaveLength(30);
    await reader.page.getByLabel('Show documents with these words').fill(typed);
    await reader.page.getByLabel(field, { exact: true }).selectOption(choice);
    await expect.poll(() => titles(reader)).toHaveLength(count);
    await reader.leave();
  });

  test('reads every document in the list where no script runs, and no field that would do nothing', async () => {
    const reader = await Reader.with(browser, { javaScriptEnabled: false });
    await reader.open(url);
    expect(await titles(reader)).toHaveLength(30);
    expect(await reader.page.locator('.document-filter').isVisible()).toBe(false);
    await reader.leave();
  });

  test('takes in where a term stands on few screens, and opens the places of a document', async () => {
    const reader = await Reader.with(browser);
    await reader.open(`${url}terms/harbour-dues/`);
    const height = () => reader.page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThan(3000);
    const charter = reader.page.locator('#places--harbour-charter');
    expect(await charter.locator('.occurrence').first().isVisible()).toBe(false);
    await charter.locator('summary').click();
    expect(await charter.locator('.occurrence').first().isVisible()).toBe(true);
    await charter.locator('.occurrence a').first().click();
    await reader.page.waitForURL(/harbour-charter\/ii\/\?q=Harbour\+dues#ii-3$/);
    expect(await reader.markedWords()).toContain('Harbour dues');
    await reader.leave();
  });

  test('has all places on paper', async () => {
    const reader = await Reader.with(browser);
    await reader.open(`${url}terms/harbour-dues/`);
    await reader.page.emulateMedia({ media: 'print' });
    const places = reader.page.locator('.occurrence');
    expect(await places.count()).toBeGreaterThan(50);
    expect(await places.last().isVisible()).toBe(true);
    await reader.leave();
  });

  test.each([
    ['港务费', 'dues-memorandum/yi/', '港务费'],
    ['للرسوم', 'small-ports-declaration/alif/', 'للرسوم'],
    ['رسوم', 'small-ports-declaration/ba/', 'رسوم'],
    ['droit de port', 'open-quay-article/b/', 'droit de port'],
  ])('finds %s from a page in English, each result naming its document', async (typed, section, words) => {
    const reader = await Reader.with(browser);
    await reader.open(`${url}harbour-charter/ii/`);
    await reader.page.keyboard.press('/');
    const { paragraphs } = await reader.search(typed);
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const place of paragraphs) expect(place.split(' · ').length, place).toBeGreaterThanOrEqual(3);
    await reader.page.locator(`.search-results a[href*="/${section}"]`).first().click();
    await reader.page.waitForURL((address) => address.pathname.endsWith(section));
    expect(await reader.markedWords()).toContain(words);
    await reader.leave();
  });
});
