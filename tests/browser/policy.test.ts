import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a reader whose page was changed on the way', () => {
  test.each([
    ['script', '<script>{', '<script>{document.title="planted";'],
    ['style', '<style>', '<style>html{--planted:1}'],
  ])('is not reached by what the first %s in it was made to say', async (_, from, to) => {
    const reader = await Reader.with(browser);
    reader.expectComplaints(/Content Security Policy/);
    await reader.page.route('**/harbour-charter/ii/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      expect(html).toContain(from);
      await route.fulfill({ response, body: html.replace(from, to) });
    });
    await reader.open('harbour-charter/ii/');
    const reached = await reader.page.evaluate(
      () =>
        document.title === 'planted' || getComputedStyle(document.documentElement).getPropertyValue('--planted') !== '',
    );
    expect(reached).toBe(false);
    expect(reader.complaints.length).toBeGreaterThan(0);
    await reader.leave();
  });
});
