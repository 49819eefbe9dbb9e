import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { highlightWords, openMenuFor, writeOn } from '../support/own-notes.ts';
import type { Reader } from '../support/reader.ts';
import { storedNotes } from '../support/stored-own-notes.ts';
import { test } from '../support/test.ts';

const SECTION = 'harbour-charter/ii/';
const FROM = { block: 'ii-2', text: 'six' };
const TO = { block: 'ii-2', text: 'berths', occurrence: 1 };

describe('a reader with two tabs', () => {
  /** Opens the editor of the only note on a page, and writes in it. */
  async function write(page: Page, words: string): Promise<void> {
    await page.locator('.own-note').getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill(words);
  }
  const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
  const wordsStored = async (reader: Reader) =>
    (await storedNotes(reader)).map((value) => (typeof value === 'object' ? Reflect.get(value ?? {}, 'words') : value));

  test('in which they edit one note keeps both texts, and is told so', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await writeOn(reader, FROM, TO, 'First');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await write(page, 'A long thought of the first tab');
    await write(other, 'Another of the second tab');
    await save(other);
    await other.getByText('Note on II.2 saved on this device.').waitFor();
    await save(page);
    await page.getByText('This note on II.2 was also changed in another tab. Both versions are kept').waitFor();
    await expect.poll(() => page.locator('.own-note').count()).toBe(2);
    expect((await wordsStored(reader)).toSorted()).toEqual([
      'A long thought of the first tab',
      'Another of the second tab',
    ]);
    await page.locator('.announcement').getByRole('button', { name: 'Edit' }).click();
    expect(await page.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe(
      'A long thought of the first tab',
    );
    await page.getByRole('textbox', { name: 'Your words' }).fill('Both');
    await save(page);
    await expect
      .poll(async () => (await wordsStored(reader)).toSorted())
      .toEqual(['Another of the second tab', 'Both']);
  });

  test('brings back what the other tab wrote last if they delete the note and think again', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await writeOn(reader, FROM, TO, 'First');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await write(page, 'Half a thought');
    await write(other, 'Another of the second tab');
    await save(other);
    await page.locator('.own-note', { hasText: 'Another' }).waitFor({ state: 'attached' });
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.own-note', { hasText: 'Another' }).waitFor({ state: 'attached' });
    expect(await wordsStored(reader)).toEqual(['Another of the second tab']);
  });

  test('loses nothing that they write in one while the last note is deleted in the other', async ({ reader }) => {
    const { page } = reader;
    await reader.open(SECTION);
    await highlightWords(reader, FROM, TO);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('mark[data-own-note]').first().waitFor();
    await openMenuFor(reader, { block: 'ii-3', text: 'Light' }, { block: 'ii-3', text: 'alone' });
    await page.getByRole('menuitem', { name: 'Add a note' }).click();
    await page.getByRole('textbox', { name: 'Your words' }).fill('Not to be lost');
    // The browser is busy when the database has just been opened.
    await page.evaluate(() => {
      IDBOpenDBRequest.prototype.addEventListener = function later(type: string, listener: unknown) {
        const act = () => typeof listener === 'function' && setTimeout(() => Reflect.apply(listener, this, []), 2000);
        EventTarget.prototype.addEventListener.call(this, type, act);
      };
    });
    await save(page);
    await page.waitForTimeout(300);
    await other
      .locator('mark[data-own-note]')
      .first()
      .click({ position: { x: 3, y: 5 } });
    await other.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await other.getByText('deleted.').waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await other.reload();
    await other.locator('.own-note', { hasText: 'Not to be lost' }).waitFor({ state: 'attached', timeout: 5000 });
    await expect.poll(() => wordsStored(reader)).toEqual(['Not to be lost']);
  });
});
