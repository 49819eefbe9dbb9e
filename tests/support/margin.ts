/** Checks the positions of notes in the margin of a page. */
import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/** The position of something on the page, in px. */
interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the boxes of a page's notes, terms, text and footer, as the browser lays them out. */
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
      text: boxes('article :is(h1, h2, h3, p, figcaption, .number), .previous-next'),
      footer: boxes('.site-footer'),
      sideways: scrollWidth - clientWidth,
    };
  });
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.5;
  return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
}

/** Fails if a note covers anything on the page, or if the page has to be scrolled sideways. */
export async function expectNoOverlap(reader: Reader): Promise<void> {
  const { notes, terms, text, footer, sideways } = await layout(reader);
  const address = reader.page.url();
  expect(sideways, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
  expect(notes.length, address).toBeGreaterThan(1);
  expect(notes, address).toHaveLength(terms.length);
  const others = [...notes, ...text, ...footer];
  const overlaps = notes.flatMap((note) =>
    others.filter((other) => other !== note && overlap(note, other)).map((other) => `${note.name} over ${other.name}`),
  );
  expect(overlaps, address).toEqual([]);
  const lowest = Math.max(...[...notes, ...text].map(({ bottom }) => bottom));
  expect(footer[0]?.top, `${address}: footer below everything`).toBeGreaterThanOrEqual(lowest);
}

/** Fails unless every note is in the margin, and next to its term where the note above leaves room. */
export async function expectBesideTerms(reader: Reader): Promise<void> {
  const { notes, terms } = await layout(reader);
  for (const [index, note] of notes.entries()) {
    const name = `${reader.page.url()} ${note.name}`;
    const term = terms[index];
    const above = notes[index - 1];
    if (term === undefined) throw new Error(`${name} has no term.`);
    if (above === undefined || above.bottom + 16 <= term.top)
      expect(Math.abs(note.top - term.top), name).toBeLessThanOrEqual(4);
    expect(note.left, `${name} stands in the margin`).toBeGreaterThan(term.right);
  }
}
