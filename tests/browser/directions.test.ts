import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { test, wide } from '../support/test.ts';

const RTL = 'small-ports-declaration/ba/';
const LTR = 'harbour-charter/ii/';

/** Returns where text, numbers and notes begin and end, from left to right, and how far the page scrolls sideways. */
function edges(reader: Reader) {
  return reader.page.evaluate(() => {
    const of = (selector: string) => {
      const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
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
  test.for([1280, 1440, 1920])(
    'at %i px sees numbers where its lines begin, and notes still in the margin',
    async (width, { openReader }) => {
      const reader = await openReader(wide(width));
      await reader.open(RTL);
      const { text, numbers, notes, contents, sideways } = await edges(reader);
      expect(contents.right).toBeLessThanOrEqual(text.left);
      expect(text.right).toBeLessThan(numbers.left);
      expect(numbers.right).toBeLessThan(notes.left);
      expect(sideways).toBeLessThanOrEqual(0);
    },
  );

  test('sees each note still beside its term', async ({ reader }) => {
    await reader.open(RTL);
    const { distances, lowest, footer } = await reader.margin();
    expect(Math.max(...distances)).toBeLessThanOrEqual(240);
    expect(footer).toBeGreaterThanOrEqual(lowest);
  });

  test.for([768, 1024])('at %i px sees numbers on that side, inside the window', async (width, { openReader }) => {
    const reader = await openReader(wide(width));
    await reader.open(RTL);
    const { text, numbers, width: window, sideways } = await edges(reader);
    expect(text.right).toBeLessThan(numbers.left);
    expect(numbers.right).toBeLessThanOrEqual(window);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('at 375 px sees each number above the beginning of its first line', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(RTL);
    const { text, numbers, sideways } = await edges(reader);
    expect(numbers.right).toBeCloseTo(text.right, 0);
    expect(sideways).toBeLessThanOrEqual(0);
  });

  test('at 375 px sees the beginning of the name of the document if there is no room for all of it', async ({
    openReader,
  }) => {
    const reader = await openReader(wide(375));
    await reader.open(RTL);
    const { first, last, box } = await reader.page.locator('.contents-column .document-title a').evaluate((link) => {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode();
      const rangeOf = (from: number, to: number) => {
        const range = new Range();
        range.setStart(text ?? link, from);
        range.setEnd(text ?? link, to);
        return range.getBoundingClientRect();
      };
      const length = text?.textContent?.length ?? 0;
      return { first: rangeOf(0, 1), last: rangeOf(length - 1, length), box: link.getBoundingClientRect() };
    });
    expect(first.right).toBeLessThanOrEqual(box.right + 0.5);
    expect(first.left).toBeGreaterThanOrEqual(box.left);
    expect(last.left).toBeLessThan(box.left);
  });

  test('reads numbers and counts of terms in the right order', async ({ openReader }) => {
    const reader = await openReader(wide(375));
    await reader.open(RTL);
    const bidi = (selector: string) =>
      reader.page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).unicodeBidi);
    expect(await bidi('.number')).toBe('plaintext');
    expect(await bidi('.terms-button')).toBe('plaintext');
  });
});

describe('a reader of a page that runs from right to left', () => {
  test.for([RTL, LTR])(
    'sees the notes in the margin at the left, whichever way the text runs: %s',
    async (address, { reader }) => {
      await reader.open(address);
      await reader.page.evaluate(() => (document.documentElement.dir = 'rtl'));
      if (address === LTR)
        await reader.page.evaluate(() => document.querySelector('article')?.setAttribute('dir', 'ltr'));
      const at = await edges(reader);
      expect(at.notes.right).toBeLessThan(at.text.left);
      expect(at.text.right).toBeLessThan(at.contents.left);
      if (address === RTL) expect(at.numbers.left).toBeGreaterThan(at.text.right);
      else expect(at.numbers.right).toBeLessThan(at.text.left);
      expect(at.sideways).toBeLessThanOrEqual(0);
    },
  );
});

test.for(['', 'small-ports-declaration/ba/', 'small-ports-declaration/p/ba-1/', 'harbour-charter/ii/#ii-2'])(
  'a reader of /%s sees the day after the publisher, whose name runs from right to left',
  async (address, { openReader }) => {
    const reader = await openReader(wide(1440));
    await reader.open(address);
    const lines = await reader.page.evaluate(() => {
      const publishers = /Council of Small Ports|The Harbour Office/;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      return texts.flatMap((text) => {
        if (!publishers.test(text.data) || text.parentElement?.checkVisibility() !== true) return [];
        text.data = text.data.replace(publishers, 'مجلس الموانئ');
        const line = text.parentElement.closest('p, li, dd');
        const name = document.createRange();
        name.selectNode(text);
        const after = document.createTreeWalker(line ?? document.body, NodeFilter.SHOW_TEXT);
        while (after.nextNode()) {
          const day = after.currentNode;
          const at = day instanceof Text ? day.data.search(/\d/) : -1;
          if (at < 0 || !(day.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING)) continue;
          const number = document.createRange();
          number.setStart(day, at);
          number.setEnd(day, at + 1);
          const [first, second] = [name, number].map((range) => range.getBoundingClientRect());
          return [
            {
              line: line?.textContent,
              isAfter: (second?.left ?? 0) >= (first?.right ?? 0) || (second?.top ?? 0) > (first?.top ?? 0) + 5,
            },
          ];
        }
        return [];
      });
    });
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter(({ isAfter }) => !isAfter)).toEqual([]);
  },
);
