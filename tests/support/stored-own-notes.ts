/** Own notes that are stored already when a reader comes. */
import type { Page } from 'playwright-core';
import type { OwnNote, OwnTarget } from '../../src/features/own-notes/own-note.ts';
import { readReplaced } from '../../src/features/own-notes/store/stored.ts';

/** Stores notes, or whatever another edition took for notes, as the site of that edition has stored them, and opens the page again. */
export async function bringNotes(
  { page }: { readonly page: Page },
  notes: readonly object[],
  root = '/',
): Promise<void> {
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

/** Returns all that is stored, by its ids. */
export const storedValues = ({ page }: { readonly page: Page }, root = '/'): Promise<unknown[]> =>
  page.evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => opened(request.result);
      request.onerror = () => failed(new Error('The database does not open.'));
    });
    const request = database.transaction('notes').objectStore('notes').getAll();
    await new Promise((done) => (request.onsuccess = done));
    database.close();
    return request.result;
  }, `glossator:own-notes:${root}`);

/** Returns all that is stored but earlier versions. */
export const storedNotes = async (reader: { readonly page: Page }): Promise<unknown[]> =>
  (await storedValues(reader)).filter((value) => readReplaced(value) === undefined);

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
