/** The menu at the number of a paragraph: what it has at first, and where it stands. */
import { expect } from 'vitest';
import { violationsInEveryLook } from '../support/axe.ts';
import { showMore } from '../support/copying.ts';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test, wide } from '../support/test.ts';

const structure = await Site.of('structure');
const dense = await Site.of('dense');

/** The entries that can be seen; a row of choices counts as one. */
const entries = ({ page }: Reader) =>
  page.locator('.copy-menu [role=menuitem]:visible:not([role=group] *), .copy-menu [role=group]:visible').count();

test.for([
  'harbour-charter/ii/#ii-2',
  `${structure.url}tide-act/rule-2/#rule-2-1-b`,
  `${structure.url}harbour-code/article-2/`,
])(
  'a reader who opens it at %s sees seven entries at most, the rest by one press, and axe-core finds nothing',
  async (address, { openReader }) => {
    const reader = await openReader({ ...wide(375), bypassCSP: true });
    await reader.open(address);
    await reader.page.locator('article .number').first().click();
    await reader.page.getByRole('menuitem', { name: 'Copy link' }).waitFor();
    expect(await entries(reader)).toBeLessThanOrEqual(7);
    expect(await violationsInEveryLook(reader)).toEqual([]);
    await showMore(reader);
    await reader.page.getByRole('menuitemradio').first().waitFor();
    expect(await entries(reader)).toBeGreaterThan(10);
    expect(await violationsInEveryLook(reader)).toEqual([]);
  },
);

test.for([320, 375, 768, 1024, 1280, 1440, 1920])(
  'a reader who opens it at %i px sees it whole, and it covers no word of its passage',
  async (width, { openReader }) => {
    const reader = await openReader(wide(width));
    await reader.open('harbour-charter/ii/');
    for (const id of ['ii-2', 'ii-4']) {
      await reader.page.locator(`a.number[href="#${id}"]`).click();
      const menu = reader.page.getByRole('menu');
      await menu.locator('#citation-shown:not(:empty)').waitFor();
      await reader.page.evaluate(() => new Promise(requestAnimationFrame));
      const [box, words] = await Promise.all([menu.boundingBox(), reader.page.locator(`#${id}`).boundingBox()]);
      if (box === null || words === null) throw new Error('The menu or its passage is not there.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      const isClear =
        box.x >= words.x + words.width ||
        box.x + box.width <= words.x ||
        box.y >= words.y + words.height ||
        box.y + box.height <= words.y;
      expect(isClear, id).toBe(true);
      await reader.page.keyboard.press('Escape');
    }
  },
);

test.for([320, 375])(
  'a reader at %i px who opens it at a paragraph that is longer than the window sees the whole menu and the first lines below it, and has the text where it was when it closes',
  async (width, { openReader }) => {
    const reader = await openReader({ ...wide(width, 640), hasTouch: true, isMobile: true });
    const { page } = reader;
    await reader.open(`${dense.url}dense/i/`);
    const numbers = page.locator('article .numbered:has(> p) > a.number');
    for (const number of [numbers.first(), numbers.last()]) {
      // A browser goes on scrolling to a fragment for a moment after the address has it.
      await page.goto(new URL((await number.getAttribute('href')) ?? '', page.url()).href);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      await number.evaluate((link) => link.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const before = await page.evaluate(() => scrollY);
      await number.tap();
      await page.locator('.copy-menu #citation-shown:not(:empty)').waitFor({ state: 'attached' });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const { menu, first, covered, cut } = await number.evaluate((link) => {
        const opened = document.querySelector('.copy-menu');
        const box = opened?.getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(document.querySelector(link.getAttribute('href') ?? '') ?? link);
        const lines = [...words.getClientRects()];
        return {
          menu: { top: box?.top ?? NaN, bottom: box?.bottom ?? NaN },
          first: lines[0]?.top ?? NaN,
          covered: lines.filter(({ top, bottom }) => box && top < box.bottom && bottom > box.top).length,
          cut: (opened?.scrollHeight ?? NaN) - (opened?.clientHeight ?? NaN),
        };
      });
      expect([covered, cut]).toEqual([0, 0]);
      expect(menu.top).toBeGreaterThanOrEqual(0);
      expect(menu.bottom).toBeLessThanOrEqual(640);
      expect(first).toBeLessThan(620);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    }
  },
);
