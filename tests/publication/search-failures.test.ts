import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { existsSync } from 'node:fs';
import { openBrowser, Reader, SITE } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Every file that a search needs, in the order in which it is fetched. */
const FILES: [string, RegExp][] = [
  ['the search script', /_astro\/search\.[^/]*\.js/],
  ['the client', /pagefind\/pagefind\.js/],
  ['the entry', /pagefind-entry\.json/],
  ['the meta index', /\.pf_meta/],
  ['the WebAssembly', /wasm\.[^/]*\.pagefind/],
  ['the index of words', /\.pf_index/],
  ['the records', /\.pf_fragment/],
];

/** How a file can fail to come. */
const WAYS: [string, (page: Page, file: RegExp) => Promise<unknown>][] = [
  ['is cut off', (page, file) => page.route(file, (route) => route.abort())],
  ['is missing', (page, file) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' }))],
  ['meets a faulty server', (page, file) => page.route(file, (route) => route.fulfill({ status: 500, body: '' }))],
  [
    'is replaced by a page that says all is well',
    (page, file) =>
      page.route(file, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Log in</p>' })),
  ],
];

describe.each(WAYS)('when a search file %s,', (_, fail) => {
  test.each(FILES)('a reader is told so, and can try again: %s', async (__, file) => {
    const reader = await Reader.with(browser);
    const { page } = reader;
    const uncaught: string[] = [];
    page.on('pageerror', (error) => uncaught.push(error.message));
    await fail(page, file);
    await reader.open('search/');
    await page.getByRole('searchbox').fill('negative list');
    const status = page.locator('.search-status');
    await status.getByText('Search could not be loaded').waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);

    await status.getByRole('button', { name: 'Try again' }).click();
    await page.waitForTimeout(200);
    await status.getByText('Search could not be loaded').waitFor();

    await page.unroute(file);
    await status.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    expect((await reader.results()).paragraphs[0]).toMatch(/^III\.4/);
    expect(uncaught).toEqual([]);
    await page.context().close();
  });
});

describe('a reader whose query is the first to need a file', () => {
  test('is told when that fails, and finds by the next try', async () => {
    const reader = await Reader.with(browser);
    const { page } = reader;
    await reader.open('search/');
    await page.getByRole('searchbox').fill('negative list');
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    await page.route(/words\.json/, (route) => route.abort());
    await page.getByRole('searchbox').fill('negitive list');
    await page.getByText('Search could not be loaded').waitFor();
    await page.unroute(/words\.json/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: 'Did you mean “negative list”' }).waitFor();
    await page.context().close();
  });

  test('waits for no worker: none is published and none is started', async () => {
    expect(existsSync(`${SITE.folder}pagefind/pagefind-worker.js`)).toBe(false);
    const reader = await Reader.with(browser);
    await reader.open('search/?q=negative+list');
    await reader.page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    expect(reader.page.workers()).toEqual([]);
    await reader.leave();
  });
});
