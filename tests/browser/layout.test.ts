import { describe, expect } from 'vitest';
import { PAGE_KINDS } from '../support/charter.ts';
import { openBrowser } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

/** The page that is not there, of which the browser complains. */
const NOT_FOUND = /404/;

const largeType = test.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
  const browser = await openBrowser(['--blink-settings=defaultFontSize=32']);
  onCleanup(() => browser.close());
  return browser;
});

describe('a reader', () => {
  largeType('whose browser has type of twice the size reads every page on a phone', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    reader.expectComplaints(NOT_FOUND);
    for (const address of PAGE_KINDS) {
      await reader.open(address);
      const { type, excess, beyond } = await reader.page.evaluate(() => ({
        type: getComputedStyle(document.documentElement).fontSize,
        excess: document.documentElement.scrollWidth - innerWidth,
        beyond: [...document.querySelectorAll('.site-header :is(a, button)')]
          .filter((one) => one.getBoundingClientRect().right > innerWidth)
          .map(({ textContent }) => textContent.trim()),
      }));
      expect({ address, type, excess, beyond }).toEqual({ address, type: '32px', excess: 0, beyond: [] });
    }
    await reader.open('harbour-charter/ii/');
    await reader.page.keyboard.press('/');
    const field = await reader.page.getByRole('searchbox').boundingBox();
    expect(field?.width, 'there is room to type in').toBeGreaterThan(200);
  });

  // 1280 px at 400 % leave 320 by 256.
  test.for([
    ['with a small phone', 320, 640],
    ['at 400 % zoom', 320, 256],
    ['with a very wide window', 2560, 1300],
  ] as const)('%s never has to scroll sideways, on any page', async ([, width, height], { openReader }) => {
    const reader = await openReader(wide(width, height));
    reader.expectComplaints(NOT_FOUND);
    for (const address of PAGE_KINDS) {
      await reader.open(address);
      const excess = await reader.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, address).toBeLessThanOrEqual(0);
    }
  });

  test.for([375, 1440])(
    'at %i px sees nothing shift while a page loads with nothing cached',
    async (width, { openReader }) => {
      for (const address of PAGE_KINDS.filter((kind) => !kind.startsWith('search'))) {
        const reader = await openReader(wide(width));
        reader.expectComplaints(NOT_FOUND);
        const shifts = await reader.watchShifts();
        await reader.open(address);
        await reader.page.waitForLoadState('networkidle');
        await reader.page.evaluate(() => document.fonts.ready);
        expect(await shifts(), address).toEqual([]);
        await reader.page.close();
      }
    },
  );

  test('reads lines of 60 to 72 characters where the window has room', async ({ openReader }) => {
    const { url } = await Site.of('dense');
    for (const width of [1024, 1440, 1920]) {
      const reader = await openReader(wide(width));
      await reader.open(`${url}dense/i/`, { referer: url });
      const characters = await reader.page.locator('#i-2').evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
        return paragraph.textContent.length / lines;
      });
      expect(characters, `${width} px`).toBeGreaterThanOrEqual(60);
      expect(characters, `${width} px`).toBeLessThanOrEqual(72);
    }
  });

  test('with reduced motion sees no animation', async ({ openReader }) => {
    const reader = await openReader({ reducedMotion: 'reduce' });
    reader.expectComplaints(NOT_FOUND);
    for (const address of PAGE_KINDS) {
      await reader.open(address);
      expect(await reader.page.evaluate(() => document.getAnimations().length), address).toBe(0);
    }
  });
});
