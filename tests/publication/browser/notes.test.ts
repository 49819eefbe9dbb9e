import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECTION_PAGES } from '../pages.ts';
import { openBrowser, Reader } from '../../support/reader.ts';

const WIDTHS = [320, 375, 768, 1024, 1280, 1440, 1920];
const PAGES = [...SECTION_PAGES, 'high-standard-opening-up/full/'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Boxes of a page's notes, terms, text and footer, as the browser lays them out. */
async function layout(reader: Reader) {
  return reader.page.evaluate(() => {
    const boxes = (selector: string): Box[] =>
      [...document.querySelectorAll(selector)].map((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { name: element.id || element.className || element.tagName, left, right, top, bottom };
      });
    const { scrollWidth, clientWidth } = document.documentElement;
    return {
      notes: boxes('.note'),
      terms: boxes('article a.term'),
      text: boxes('article :is(h1, h2, p, figcaption, .number), .previous-next'),
      footer: boxes('.site-footer'),
      sideways: scrollWidth - clientWidth,
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.5;
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

/** Makes sure that on the page as it stands no note lies over anything and nothing has to be scrolled sideways. */
async function expectNoOverlap(reader: Reader, address: string): Promise<void> {
  const { notes, text, footer, sideways } = await layout(reader);
  expect(sideways, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(notes.length, address).toBeGreaterThan(3);
  const others = [...notes, ...text, ...footer];
  const overlaps = notes.flatMap((note) =>
    others.filter((other) => other !== note && overlap(note, other)).map((other) => `${note.name} over ${other.name}`),
  );
  expect(overlaps, address).toEqual([]);
  const lowest = Math.max(...[...notes, ...text].map(({ bottom }) => bottom));
  expect(footer[0]?.top, `${address}: footer below everything`).toBeGreaterThanOrEqual(lowest);
}

describe.each(WIDTHS)('at %i px, a reader', (width) => {
  test('sees no note lie over another, the text or the footer, and never has to scroll sideways', async () => {
    const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
    for (const address of PAGES) {
      await reader.open(address);
      await expectNoOverlap(reader, address);
    }
    await reader.leave();
  });

  test('sees none with the largest text either', async () => {
    const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
    await reader.open(PAGES[0] ?? '');
    await reader.page.keyboard.press('?');
    await reader.page.getByRole('radio', { name: 'Largest' }).check();
    for (const address of PAGES) {
      await reader.open(address);
      await expectNoOverlap(reader, address);
    }
    await reader.leave();
  });
});

describe.each(WIDTHS.filter((width) => width >= 1280))('at %i px, a reader', (width) => {
  test('finds a note with room on the line of its term', async () => {
    const reader = await Reader.with(browser, { viewport: { width, height: 800 } });
    for (const address of PAGES) {
      await reader.open(address);
      const { notes, terms } = await layout(reader);
      for (const [index, note] of notes.entries()) {
        const term = terms[index];
        const above = notes[index - 1];
        if (term === undefined) throw new Error(`${note.name} has no term`);
        if (above === undefined || above.bottom + 16 <= term.top)
          expect(Math.abs(note.top - term.top), `${address} ${note.name}`).toBeLessThanOrEqual(4);
        expect(note.left, `${address} ${note.name} stands in the margin`).toBeGreaterThan(term.right);
      }
    }
    await reader.leave();
  });
});
