import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { DENSE_TERMS } from '../support/dense-content.ts';
import { PAGE_KINDS } from '../support/pages.ts';
import { openBrowser, Reader } from '../support/reader.ts';

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
        Object.assign(window, { shifts: [] as number[] });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) Reflect.get(window, 'shifts').push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await reader.page.goto(new URL(address, inject('site').url).href, { waitUntil: 'networkidle' });
      await reader.page.evaluate(() => document.fonts.ready);
      expect(await reader.page.evaluate(() => Reflect.get(window, 'shifts')), address).toEqual([]);
      await reader.page.context().close();
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
    await reader.page.goto(`${inject('denseSite').url}dense/i/`);
    const { distances, footer, lowest } = await reader.page.evaluate(() => {
      const top = (selector: string) =>
        [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect().top);
      const terms = top('article a.term');
      return {
        distances: top('.note').map((noteTop, index) => Math.abs(noteTop - (terms[index] ?? Infinity))),
        footer: top('.site-footer')[0] ?? 0,
        lowest: Math.max(...[...document.querySelectorAll('.note')].map((note) => note.getBoundingClientRect().bottom)),
      };
    });
    expect(distances).toHaveLength(DENSE_TERMS);
    expect(Math.max(...distances)).toBeLessThanOrEqual(240);
    expect(footer).toBeGreaterThanOrEqual(lowest);
    await reader.leave();
  });
});
