import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startDevServer } from '../../support/astro.ts';
import { openBrowser, Reader } from '../../support/reader.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof startDevServer>>;
beforeAll(async () => {
  browser = await openBrowser();
  server = await startDevServer(4600, 'content');
});
afterAll(async () => {
  await browser.close();
  server.stop();
});

describe('an editor at the dev server', () => {
  test('searches the text as readers of the finished site do', async () => {
    const reader = await Reader.with(browser);
    await reader.page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
    await reader.page.getByRole('searchbox').focus();
    const { terms, paragraphs } = await reader.search('negative list');
    expect(terms[0]).toBe('negative list');
    expect(paragraphs.map((place) => place.split(' · ')[0])).toEqual(['III.4', 'III.2']);
    await reader.page.context().close();
  });
});
