import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a section at a width, as if its text, or the whole page, ran in other directions. */
async function openRunning(width: number, directions: { page?: string; text: string }): Promise<Reader> {
  const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
  await reader.open('high-standard-opening-up/iii/');
  await reader.page.evaluate(({ page, text }) => {
    if (page !== undefined) document.documentElement.dir = page;
    document.querySelector('article')?.setAttribute('dir', text);
  }, directions);
  return reader;
}

/** Where text, numbers and notes begin and end, from left to right, and how far the page must be scrolled sideways. */
function edges(reader: Reader) {
  return reader.page.evaluate(() => {
    const of = (selector: string) => {
      const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
        tops: boxes.map(({ top }) => top),
      };
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      text: of('article p'),
      numbers: of('article .number'),
      notes: of('.note'),
      contents: of('.contents-column'),
      width: clientWidth,
      sideways: scrollWidth - clientWidth,
    };
  });
}

describe('a reader of a text that runs from right to left, on a page that does not', () => {
  test.each([1280, 1440, 1920])(
    'at %i px finds numbers where its lines begin, and notes still beyond them',
    async (width) => {
      const reader = await openRunning(width, { text: 'rtl' });
      const { text, numbers, notes, contents, sideways } = await edges(reader);
      expect(contents.right).toBeLessThanOrEqual(text.left);
      expect(text.right).toBeLessThan(numbers.left);
      expect(numbers.right).toBeLessThan(notes.left);
      expect(sideways).toBeLessThanOrEqual(0);
      await reader.leave();
    },
  );

  test('finds each note still beside its term', async () => {
    const reader = await openRunning(1440, { text: 'rtl' });
    const { distances, lowest, footer } = await reader.margin();
    expect(Math.max(...distances)).toBeLessThanOrEqual(240);
    expect(footer).toBeGreaterThanOrEqual(lowest);
    await reader.leave();
  });

  test.each([768, 1024])('at %i px finds numbers on that side, within the window', async (width) => {
    const reader = await openRunning(width, { text: 'rtl' });
    const { text, numbers, width: window, sideways } = await edges(reader);
    expect(text.right).toBeLessThan(numbers.left);
    expect(numbers.right).toBeLessThanOrEqual(window);
    expect(sideways).toBeLessThanOrEqual(0);
    await reader.leave();
  });

  test('at 375 px finds each number above the beginning of its first line', async () => {
    const reader = await openRunning(375, { text: 'rtl' });
    const { text, numbers, sideways } = await edges(reader);
    expect(numbers.right).toBeCloseTo(text.right, 0);
    expect(sideways).toBeLessThanOrEqual(0);
    await reader.leave();
  });

  test('reads numbers and counts of terms in the order in which they are written', async () => {
    const reader = await openRunning(375, { text: 'rtl' });
    const bidi = (selector: string) =>
      reader.page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).unicodeBidi);
    expect(await bidi('.number')).toBe('plaintext');
    expect(await bidi('.terms-button')).toBe('plaintext');
    await reader.leave();
  });
});

describe('a reader of a page that runs from right to left', () => {
  test.each(['rtl', 'ltr'])('finds the notes in the margin at its left, whether the text runs %s', async (text) => {
    const reader = await openRunning(1440, { page: 'rtl', text });
    const at = await edges(reader);
    expect(at.notes.right).toBeLessThan(at.text.left);
    expect(at.text.right).toBeLessThan(at.contents.left);
    if (text === 'rtl') expect(at.numbers.left).toBeGreaterThan(at.text.right);
    else expect(at.numbers.right).toBeLessThan(at.text.left);
    expect(at.sideways).toBeLessThanOrEqual(0);
    await reader.leave();
  });
});
