import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { PHONE, test } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';
const TERM = '#mark-visitors-berth';
const NOTE = '#note-visitors-berth';

/** Opens the section with the term in view. */
async function toTerm(reader: Reader): Promise<void> {
  await reader.open(SECTION);
  await reader.page.locator(TERM).evaluate((term) => term.scrollIntoView({ block: 'center' }));
}

/** Where the term, its paragraph and the note stand in the window. */
function places(reader: Reader) {
  return reader.page.evaluate(
    ([term, note]) => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
      return { term: box(term), text: box('#ii-2'), note: box(note), height: innerHeight, width: innerWidth };
    },
    [TERM, NOTE] as const,
  );
}

const isOpen = (reader: Reader) => reader.page.locator(NOTE).evaluate((note) => note.matches(':popover-open'));
const focused = (reader: Reader) => reader.page.evaluate(() => `#${document.activeElement?.id}`);

describe('a reader on a small screen', () => {
  const onPhone = test.extend('reader', async ({ openReader }) => {
    const reader = await openReader(PHONE);
    await toTerm(reader);
    return reader;
  });

  onPhone('taps a term and reads its gloss beside it, while the text stays where it is', async ({ reader }) => {
    const before = await places(reader);
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(true);
    const after = await places(reader);
    expect(after.text).toEqual(before.text);
    expect(after.term).toEqual(before.term);
    const gap = Math.max(after.note.top - after.term.bottom, after.term.top - after.note.bottom);
    expect(gap).toBeGreaterThanOrEqual(0);
    expect(gap).toBeLessThan(60);
    expect(after.note.left).toBeGreaterThanOrEqual(0);
    expect(after.note.right).toBeLessThanOrEqual(after.width);
    expect(after.note.bottom).toBeLessThanOrEqual(after.height);
  });

  onPhone('closes it with a tap outside', async ({ reader }) => {
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(true);
    await reader.page.touchscreen.tap(160, 5);
    expect(await isOpen(reader)).toBe(false);
  });

  onPhone('closes it with a second tap on the term', async ({ reader }) => {
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(true);
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(false);
  });

  onPhone('opens it with Enter, closes it with Escape, and has the focus back on the term', async ({ reader }) => {
    await reader.page.locator(TERM).focus();
    await reader.page.keyboard.press('Enter');
    expect(await isOpen(reader)).toBe(true);
    expect(await focused(reader)).toBe(NOTE);
    await reader.page.keyboard.press('Escape');
    expect(await isOpen(reader)).toBe(false);
    expect(await focused(reader)).toBe(TERM);
  });

  onPhone('finds the note in its place in the list once it is closed', async ({ reader }) => {
    await reader.page.locator(TERM).tap();
    await reader.page.keyboard.press('Escape');
    await reader.page.locator(NOTE).scrollIntoViewIfNeeded();
    expect(await reader.canSee(NOTE)).toBe(true);
  });
});

describe('a reader with a margin', () => {
  test('follows a term to its note without the text moving, and Escape leads back', async ({ reader }) => {
    await toTerm(reader);
    const before = await places(reader);
    await reader.page.locator(TERM).click();
    expect(await focused(reader)).toBe(NOTE);
    expect((await places(reader)).text).toEqual(before.text);
    await reader.page.keyboard.press('Escape');
    expect(await focused(reader)).toBe(TERM);
  });
});
