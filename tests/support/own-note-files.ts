/** Files of own notes, as readers at a browser save them and bring them back. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OwnNote } from '../../src/features/own-notes/own-note.ts';
import type { Reader } from './reader.ts';
import { noteOn } from './stored-own-notes.ts';

/** A section of the charter publication. */
export const SECTION = 'harbour-charter/ii/';

/** Makes a note on a paragraph of that section. */
export const noteHere = (id: string, words: string, others: Parameters<typeof noteOn>[2] = {}): OwnNote =>
  noteOn('ii-2', 'six are visitors’ berths', {
    ...{ id, words, document: 'harbour-charter', page: SECTION, title: 'A Charter', label: 'II.2' },
    ...others,
  });

/** Saves a backup, and returns its path. */
export async function saveBackup({ page }: { readonly page: Page }): Promise<string> {
  const [backup] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  return backup.path();
}

/** Brings notes back from a file, and returns what the reader is told. */
export async function bring({ page }: Reader, file: string | object): Promise<string> {
  const told = page.locator('.own-files [role=status]');
  await told.evaluate((status) => (status.textContent = ''));
  const buffer = typeof file === 'string' ? readFileSync(file) : Buffer.from(JSON.stringify(file));
  await page.locator('input[type=file]').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer });
  await expect.poll(() => told.textContent()).not.toBe('');
  return (await told.textContent()) ?? '';
}
