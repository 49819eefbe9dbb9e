import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Site } from '../../support/site.ts';
import { DENSE_TERMS } from '../../support/sites/dense-content.ts';
import { PAGE_KINDS, SECTION_PAGES } from '../pages.ts';
import { openBrowser, Reader, SITE } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('a reader', () => {
  // 1280 px at 400 % leave 320 by 256.
  test.each([
    ['with a small phone', 320, 640],
    ['at 400 % zoom', 320, 256],
    ['with a very wide window', 2560, 1300],
  ])('%s never has to scroll sideways, on any page', async (_, width, height) => {
    const reader = await Reader.with(browser, { viewport: { width, height } });
    for (const address of PAGE_KINDS) {
      await reader.open(address);
      const excess = await reader.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(excess, address).toBeLessThanOrEqual(0);
    }
    await reader.page.context().close();
  });

  test.each([375, 1440])('at %i px sees nothing shift while a page loads with nothing cached', async (width) => {
    for (const address of PAGE_KINDS.filter((kind) => !kind.startsWith('search'))) {
      const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
      await reader.page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await reader.page.goto(new URL(address, SITE.url).href, { waitUntil: 'networkidle' });
      await reader.page.evaluate(() => document.fonts.ready);
      expect(await reader.page.evaluate(() => Reflect.get(window, 'shifts')), address).toEqual([]);
      await reader.page.context().close();
    }
  });

  test('reads lines of 60 to 72 characters where the window has room', async () => {
    for (const width of [1024, 1440, 1920]) {
      const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
      await reader.follow('high-standard-opening-up/iii/');
      const characters = await reader.page.locator('#iii-4').evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))).size;
        return paragraph.textContent.length / lines;
      });
      expect(characters, `${width} px`).toBeGreaterThanOrEqual(60);
      expect(characters, `${width} px`).toBeLessThanOrEqual(72);
      await reader.leave();
    }
  });

  test('with reduced motion sees no animation', async () => {
    const reader = await Reader.with(browser, { reducedMotion: 'reduce' });
    for (const address of PAGE_KINDS) {
      await reader.open(address);
      expect(await reader.page.evaluate(() => document.getAnimations().length), address).toBe(0);
    }
    await reader.page.context().close();
  });

  test('finds every note within 240 px of its term, however dense, and the footer below the last', async () => {
    const reader = await Reader.with(browser);
    await reader.page.goto(`${(await Site.of('dense')).url}dense/i/`);
    const { distances, footer, lowest } = await reader.margin();
    expect(distances).toHaveLength(DENSE_TERMS);
    expect(Math.max(...distances)).toBeLessThanOrEqual(240);
    expect(footer).toBeGreaterThanOrEqual(lowest);
    await reader.leave();
  });

  test('finds every note of the article, too, within 240 px of its term', async () => {
    const reader = await Reader.with(browser);
    for (const address of SECTION_PAGES) {
      await reader.open(address);
      const { distances } = await reader.margin();
      expect(Math.max(...distances), address).toBeLessThanOrEqual(240);
    }
    await reader.leave();
  });
});
