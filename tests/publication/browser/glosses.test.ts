import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, Reader } from '../../support/reader.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const SECTION = 'high-standard-opening-up/iii/';
const TERM = '#mark-negative-list';
const NOTE = '#note-negative-list';

/** A tab on a telephone, with the term in view. */
async function onTelephone(): Promise<Reader> {
  const reader = await Reader.with(browser, { viewport: { width: 375, height: 700 }, hasTouch: true });
  await reader.open(SECTION);
  await reader.page.locator(TERM).scrollIntoViewIfNeeded();
  return reader;
}

/** Where the term, its paragraph and the note stand in the window. */
function places(reader: Reader) {
  return reader.page.evaluate(
    ([term, note]) => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
      return { term: box(term), text: box('#iii-2'), note: box(note), height: innerHeight, width: innerWidth };
    },
    [TERM, NOTE] as const,
  );
}

const isOpen = (reader: Reader) => reader.page.locator(NOTE).evaluate((note) => note.matches(':popover-open'));
const focused = (reader: Reader) => reader.page.evaluate(() => `#${document.activeElement?.id}`);

describe('a reader on a small screen', () => {
  test('taps a term and reads its gloss beside it, while the text stays where it is', async () => {
    const reader = await onTelephone();
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
    await reader.leave();
  });

  test('closes it with a tap outside', async () => {
    const reader = await onTelephone();
    await reader.page.locator(TERM).tap();
    await reader.page.touchscreen.tap(180, 20);
    expect(await isOpen(reader)).toBe(false);
    await reader.leave();
  });

  test('closes it with a second tap on the term', async () => {
    const reader = await onTelephone();
    await reader.page.locator(TERM).tap();
    await reader.page.locator(TERM).tap();
    expect(await isOpen(reader)).toBe(false);
    await reader.leave();
  });

  test('opens it with Enter, closes it with Escape, and has the focus back on the term', async () => {
    const reader = await onTelephone();
    await reader.page.locator(TERM).focus();
    await reader.page.keyboard.press('Enter');
    expect(await isOpen(reader)).toBe(true);
    expect(await focused(reader)).toBe(NOTE);
    await reader.page.keyboard.press('Escape');
    expect(await isOpen(reader)).toBe(false);
    expect(await focused(reader)).toBe(TERM);
    await reader.leave();
  });

  test('finds the note in its place in the list once it is closed', async () => {
    const reader = await onTelephone();
    await reader.page.locator(TERM).tap();
    await reader.page.keyboard.press('Escape');
    await reader.page.locator(NOTE).scrollIntoViewIfNeeded();
    expect(await reader.canSee(NOTE)).toBe(true);
    await reader.leave();
  });
});

describe('a reader with a margin', () => {
  test('follows a term to its note without the text moving, and Escape leads back', async () => {
    const reader = await Reader.with(browser);
    await reader.open(SECTION);
    await reader.page.locator(TERM).evaluate((term) => term.scrollIntoView({ block: 'center' }));
    const before = await places(reader);
    await reader.page.locator(TERM).click();
    expect(await focused(reader)).toBe(NOTE);
    expect((await places(reader)).text).toEqual(before.text);
    await reader.page.keyboard.press('Escape');
    expect(await focused(reader)).toBe(TERM);
    await reader.leave();
  });
});
