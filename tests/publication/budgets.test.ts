import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUDGETS } from '../budgets.ts';
import { openBrowser, Reader, SITE } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a reader with a budget', () => {
  test.each(Object.entries(BUDGETS))('pays for a page of the kind "%s" no more than was set', async (_, budget) => {
    const reader = await Reader.with(browser);
    const files: Promise<{ type: string; bytes: number }>[] = [];
    reader.page.on('response', (response) => {
      const type = response.headers()['content-type'] ?? '';
      const size = response.body().then((body) => (/text|javascript/.test(type) ? brotliCompressSync(body) : body));
      files.push(size.then(({ length }) => ({ type, bytes: length })));
    });
    await reader.open(budget.address);
    const loaded = (await Promise.all(files)).filter(({ type }) => !type.includes('svg') && !type.includes('manifest'));
    const bytes = (pattern: RegExp) =>
      loaded.filter(({ type }) => pattern.test(type)).reduce((sum, file) => sum + file.bytes, 0);
    expect(loaded.length, 'requests').toBeLessThanOrEqual(budget.requests);
    expect(bytes(/text|javascript/), 'bytes of text').toBeLessThanOrEqual(budget.text);
    expect(bytes(/font/), 'bytes of fonts').toBeLessThanOrEqual(budget.fonts);
    expect(await reader.page.evaluate(() => document.querySelectorAll('*').length), 'elements').toBeLessThanOrEqual(
      budget.elements,
    );
    await reader.leave();
  });

  test.each([
    ['never waits for type where the network is slower than the wait', 300, undefined, 0],
    ['may wait a moment for it where the network is quick', 50, undefined, 2],
    ['has it from the start on every further page', 300, { referer: SITE.url }, 2],
  ])('%s', async (_, rtt, from, awaited) => {
    const reader = await Reader.with(browser);
    await reader.page.addInitScript((value) => {
      Object.defineProperty(navigator, 'connection', { value: { rtt: value } });
    }, rtt);
    await reader.open('high-standard-opening-up/iii/', from);
    // Chromium holds back the first paint for fonts that are preloaded in the head, and for no others.
    expect(await reader.page.locator('head link[rel=preload][as=font]').count()).toBe(awaited);
    await reader.leave();
  });

  test('has the files of search on reaching for it, before the first key', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/iii/');
    expect(reader.requests.filter((url) => url.includes('pagefind'))).toEqual([]);
    await reader.page.getByRole('link', { name: 'Search', exact: true }).hover();
    await expect.poll(() => reader.requests.filter((url) => url.includes('wasm')).length).toBe(1);
    await reader.leave();
  });
});
