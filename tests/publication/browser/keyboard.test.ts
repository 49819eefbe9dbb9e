import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([375, 1440])('at %i px, a reader with a keyboard alone', (width) => {
  test('opens the article, reads a gloss, goes to the term and back, searches, lands, and takes a permalink', async () => {
    const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
    const { keyboard } = reader.page;
    await reader.open('');
    await reader.tabTo('a.button');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/introduction\/$/);

    await keyboard.press(']');
    await reader.page.waitForURL(/\/i\/$/);
    await reader.tabTo('article a.term');
    await keyboard.press('Enter');
    expect(await reader.page.evaluate(() => document.activeElement?.matches('.note'))).toBe(true);
    await reader.tabTo('.note-term');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/\/terms\//);
    await reader.page.goBack(); // The browser's own key, which a headless one does not have.
    await reader.page.waitForURL(/\/i\/$/);

    await keyboard.press('/');
    await reader.search('negative list');
    await reader.tabTo('.search-results .official a');
    await keyboard.press('Enter');
    await reader.page.waitForURL(/#iii-4$/);
    expect(await reader.markedWords()).toEqual(['negative list']);

    await reader.tabTo('a.number');
    await keyboard.press('Enter');
    expect(new URL(reader.page.url()).hash).toMatch(/^#iii-\d$/);
    await reader.leave();
  });

  test('skips the header to the text', async () => {
    const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
    await reader.open('high-standard-opening-up/iii/');
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text');
    await reader.page.keyboard.press('Enter');
    expect(await reader.page.evaluate(() => document.activeElement?.id)).toBe('main');
    await reader.leave();
  });
});

describe('a reader who scrolls', () => {
  test('sees in the contents the section and sub-heading they are in, and the paragraph', async () => {
    const reader = await Reader.with(browser);
    await reader.open('high-standard-opening-up/ii/');
    const current = reader.page.locator('.contents [aria-current]');
    expect(await current.allInnerTexts()).toEqual([
      'Understanding what is involved and required in institutional opening',
    ]);
    await reader.page.evaluate(() => document.querySelector('#ii-5')?.scrollIntoView());
    await reader.page.locator('.reading-place', { hasText: 'II.5' }).waitFor();
    expect(await current.allInnerTexts()).toEqual([
      'Understanding what is involved and required in institutional opening',
      'Participating in and promoting reform of global economic governance',
    ]);
    await reader.leave();
  });
});
