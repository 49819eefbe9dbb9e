import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { SITE } from '../support/reader.ts';
import { CLIPBOARD, test } from '../support/test.ts';

const DOCUMENT = 'harbour-charter/';
const SECTION = 'harbour-charter/ii/';

/** Delays matching files until the test releases them. */
async function hold(page: Page, file: RegExp): Promise<Route[]> {
  const waiting: Route[] = [];
  await page.route(file, (route) => void waiting.push(route));
  return waiting;
}

const told = (page: Page) => page.getByRole('status').filter({ hasText: 'could not be loaded' });

/** Returns a button that copies a citation. It has a name of its own once it works. */
const COPY_CITATION = '.copy-citation[aria-label]';

/** Parts that load on demand: their names, the page, the file, and what a reader does to get them. */
const PARTS: readonly [string, string, RegExp, (page: Page) => Promise<void>][] = [
  ['the copy menu', SECTION, /_astro\/menu/, (page) => page.getByRole('link', { name: 'Paragraph II.4' }).click()],
  [
    'the settings',
    SECTION,
    /_astro\/settings-panel/,
    (page) => page.getByRole('button', { name: 'Reading settings' }).click(),
  ],
  ['a citation’s scripts', DOCUMENT, /_astro\/compose/, (page) => page.locator(COPY_CITATION).first().click()],
  ['the filter of terms', 'terms/', /_astro\/term-filter/, () => Promise.resolve()],
  ['the table of terms', 'terms/table/', /_astro\/sort-table/, () => Promise.resolve()],
  ['the map', `${DOCUMENT}map/`, /_astro\/term-map\.[^/]*js/, () => Promise.resolve()],
  ['what is kept', 'about/', /_astro\/clear-kept\./, () => Promise.resolve()],
  ['the marks of a search', `${SECTION}?q=dues#ii-4`, /_astro\/search\./, () => Promise.resolve()],
];

describe.for(PARTS)('a reader for whom a part does not load: %s', ([, address, file, want]) => {
  test('gets a message if it is cut short', async ({ reader }) => {
    reader.expectComplaints(/ERR_FAILED/);
    await reader.page.route(file, (route) => route.abort());
    await reader.open(address);
    await want(reader.page);
    await told(reader.page).waitFor();
  });

  test('gets a message after a while if it stalls', async ({ reader }) => {
    const { page } = reader;
    await page.clock.install();
    const waiting = await hold(page, file);
    await reader.open(address);
    await want(page);
    await expect.poll(() => waiting.length).toBeGreaterThan(0);
    expect(await told(page).isVisible()).toBe(false);
    await page.clock.runFor(25_000);
    await told(page).waitFor();
    for (const route of waiting) await route.abort();
    reader.expectComplaints(/ERR_FAILED/);
  });
});

describe('a reader who cites', () => {
  const lost = (page: Page) => page.locator('.announcement', { hasText: 'The citations could not be loaded.' });

  test('gets a message if the citations are cut short or stall, and the citations at the next try', async ({
    openReader,
  }) => {
    const reader = await openReader(CLIPBOARD);
    const { page } = reader;
    await page.clock.install();
    await reader.open(DOCUMENT);
    const copy = page.locator(COPY_CITATION).first();
    await page.route(/citing\.json/, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ status: 200, body: body.subarray(0, body.length / 2) });
    });
    await copy.click();
    await lost(page).waitFor();
    await page.unroute(/citing\.json/);
    await page.clock.runFor(5000);
    const waiting = await hold(page, /citing\.json/);
    await copy.click();
    await expect.poll(() => waiting.length).toBe(1);
    await page.clock.runFor(21_000);
    await lost(page).waitFor();
    await page.unroute(/citing\.json/);
    await copy.click();
    await page.locator('.announcement', { hasText: 'copied' }).waitFor();
    for (const route of waiting) await route.abort().catch(() => {});
    reader.expectComplaints(/ERR_FAILED|aborted/);
  });

  test('gets the citation at the next try if its script was cut short', async ({ openReader }) => {
    const reader = await openReader(CLIPBOARD);
    const { page } = reader;
    reader.expectComplaints(/ERR_FAILED/);
    await reader.open(DOCUMENT);
    await page.route(/_astro\/compose/, (route) => route.abort());
    await page.locator(COPY_CITATION).first().click();
    await told(page).waitFor();
    await page.unroute(/_astro\/compose/);
    await page.locator(COPY_CITATION).first().click();
    await page.locator('.announcement', { hasText: 'copied' }).waitFor();
  });
});

test('a reader for whom a style sheet stalls sees the page without it after a while', async ({ reader }) => {
  const { page } = reader;
  const waiting = await hold(page, /\.css$/);
  await page.goto(new URL('terms/berth/', SITE.url).href, { waitUntil: 'commit' });
  const isShown = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  expect(await isShown()).toBe(0);
  await expect.poll(isShown, { timeout: 30_000 }).toBe(1);
  expect(waiting.length).toBeGreaterThan(0);
  expect(await page.locator('h1').isVisible()).toBe(true);
  for (const route of waiting) await route.abort().catch(() => {});
  reader.expectComplaints(/ERR_FAILED/);
});
