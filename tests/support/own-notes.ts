/** What readers do with highlights and notes of their own. */
import { expect } from 'vitest';
import { select } from './copying.ts';
import type { Words } from './marked-pixels.ts';
import type { OwnNote, OwnTarget } from '../../src/features/own-notes/own-note.ts';
import type { Reader } from './reader.ts';

/** Selects official words and opens the menu for them. */
export async function openMenuFor(reader: Reader, from: Words, to: Words): Promise<void> {
  await select(reader, from, to);
  await reader.page.getByRole('button', { name: 'Copy, cite, link, note' }).click();
}

/** Highlights official words, and waits until this is stored. */
export async function highlightWords(reader: Reader, from: Words, to: Words, kind = 'Key point'): Promise<void> {
  const before = await reader.page.locator('mark[data-own-note]').count();
  await openMenuFor(reader, from, to);
  await reader.page.getByRole('menuitem', { name: kind, exact: true }).click();
  await expect.poll(() => reader.page.locator('mark[data-own-note]').count()).toBeGreaterThan(before);
}

/** Writes a note on official words, and waits until it is shown. */
export async function writeOn(reader: Reader, from: Words, to: Words, words: string): Promise<void> {
  const before = await reader.page.locator('.own-note').count();
  await openMenuFor(reader, from, to);
  await reader.page.getByRole('menuitem', { name: 'Write an own note' }).click();
  await reader.page.getByRole('textbox', { name: 'Your words' }).fill(words);
  await reader.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => reader.page.locator('.own-note').count()).toBe(before + 1);
}

/** The words in the marks of a page, one text for each mark. */
export const ownMarks = ({ page }: Reader): Promise<string[]> => page.locator('mark[data-own-note]').allTextContents();

/** Stores notes as the site of an earlier edition has stored them, and opens the page again. */
export async function bringNotes({ page }: Reader, notes: readonly OwnNote[], root = '/'): Promise<void> {
  await page.evaluate(
    async ([name, all]) => {
      const database = await new Promise<IDBDatabase>((opened, failed) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore('notes', { keyPath: 'id' });
        request.onsuccess = () => opened(request.result);
        request.onerror = () => failed(new Error('The database does not open.'));
      });
      const change = database.transaction('notes', 'readwrite');
      for (const note of all) change.objectStore('notes').put(note);
      await new Promise((done) => (change.oncomplete = done));
      database.close();
    },
    [`glossator:own-notes:${root}`, notes] as const,
  );
  await page.reload();
}

/** Makes a note on one paragraph; what is not given is made up. */
export function noteOn(paragraph: string, exact: string, others: Partial<OwnNote> & Partial<OwnTarget> = {}): OwnNote {
  const { label = paragraph, prefix = '', suffix = '', ...note } = others;
  return {
    id: `${paragraph}-${exact.length}`,
    document: 'charter',
    title: 'The Charter',
    language: 'en',
    page: 'charter/i/',
    targets: [{ paragraph, label, exact, prefix, suffix }],
    words: '',
    made: '2020-01-01T00:00:00.000Z',
    changed: '2020-01-01T00:00:00.000Z',
    ...note,
  };
}
