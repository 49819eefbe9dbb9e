import { describe, expect } from 'vitest';
import { test } from '../support/test.ts';

describe('a reader whose browser begins to keep a document', () => {
  test('goes on reading without a reload, and then gets the page from the offline copy', async ({ openReader }) => {
    const reader = await openReader({ serviceWorkers: 'allow' });
    const { page } = reader;
    await reader.open('harbour-charter/i/');
    await reader.follow('harbour-charter/ii/');
    await page.evaluate(() => (document.documentElement.dataset['same'] = 'page'));
    const isServed = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
    expect(await isServed()).toBe(false);
    await expect.poll(isServed, { timeout: 50_000 }).toBe(true);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => document.documentElement.dataset['same'])).toBe('page');
  });
});
