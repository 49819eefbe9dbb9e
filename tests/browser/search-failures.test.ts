import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test } from '../support/test.ts';

/** Every file that a search needs, in the order in which it is fetched. */
const FILES: [string, RegExp][] = [
  ['the search script', /_astro\/search\.[^/]*\.js/],
  ['the client', /pagefind\/pagefind\.js/],
  ['the entry', /pagefind-entry\.json/],
  ['the WebAssembly', /wasm\.[^/]*\.pagefind/],
  ['the index of words', /\.pf_index/],
  ['the records', /\/pagefind\/fragment\//],
];

/** How a file can fail to come, and what the browser may say of it. */
const WAYS: [string, (page: Page, file: RegExp) => Promise<unknown>, RegExp][] = [
  ['is cut off', (page, file) => page.route(file, (route) => route.abort()), /ERR_FAILED/],
  [
    'is missing',
    (page, file) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' })),
    /\b404\b/,
  ],
  [
    'meets a faulty server',
    (page, file) => page.route(file, (route) => route.fulfill({ status: 500, body: '' })),
    /\b500\b/,
  ],
  [
    'is replaced by a page that says all is well',
    (page, file) =>
      page.route(file, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Log in</p>' })),
    /MIME type/,
  ],
];

/** Tries again, and waits until that has failed too: the file was asked for once more, and the message came anew. */
async function tryInVain({ page }: Reader, file: RegExp): Promise<void> {
  const button = page.locator('.search-status button');
  await button.evaluate((old) => old.classList.add('pressed'));
  await Promise.all([page.waitForRequest(file), button.click()]);
  await page.locator('.search-status button:not(.pressed)').waitFor();
  await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
}

describe.for(WAYS)('when a search file %s,', ([, fail, complaint]) => {
  test.for(FILES)('a reader is told so, and can try again: %s', async ([, file], { reader }) => {
    const { page } = reader;
    reader.expectComplaints(complaint, /Failed to load the index chunk/);
    await fail(page, file);
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
    await tryInVain(reader, file);

    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    expect((await reader.results()).paragraphs[0]).toMatch(/^III\.1/);
  });
});

test('a reader whose query is the first to need a file is told when that fails, and finds by the next try', async ({
  reader,
}) => {
  const { page } = reader;
  reader.expectComplaints(/ERR_FAILED/);
  await reader.open('search/');
  await page.getByRole('searchbox').fill('quiet hours');
  await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  await page.route(/words\.json/, (route) => route.abort());
  await page.getByRole('searchbox').fill('habour dues');
  await page.getByText('Search could not be loaded').waitFor();
  await tryInVain(reader, /words\.json/);
  await page.unroute(/words\.json/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.search-status', { hasText: 'Did you mean “harbour dues”' }).waitFor();
});

describe('when a file of the index is cut short, and the host says that all is well,', () => {
  test.for(FILES.slice(1))('a reader is not told that there is nothing: %s', async ([, file], { reader }) => {
    const { page } = reader;
    reader.expectComplaints(/SyntaxError|Unexpected end|Invalid or unexpected|Failed to load the index chunk/);
    await page.route(file, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
    await tryInVain(reader, file);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  });
});

describe('when a search file stalls,', () => {
  test.for(FILES)('a reader is told so after a while, and can try again: %s', async ([, file], { reader }) => {
    const { page } = reader;
    reader.expectComplaints(/Failed to load the index chunk|aborted/);
    await page.clock.install();
    const waiting: Route[] = [];
    await page.route(file, (route) => void waiting.push(route));
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await expect.poll(() => waiting.length).toBe(1);
    await page.clock.runFor(30_000);
    await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    for (const route of waiting) await route.abort().catch(() => {});
  });

  test('an answer to other words does not stay above them', async ({ reader }) => {
    const { page } = reader;
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    const waiting: Route[] = [];
    await page.route(/words\.json/, (route) => void waiting.push(route));
    await page.getByRole('searchbox').fill('habour dues');
    await page.locator('.search-status', { hasText: 'Searching…' }).waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
    for (const route of waiting) await route.continue();
    await page.locator('.search-status', { hasText: 'Did you mean “harbour dues”' }).waitFor();
  });
});
