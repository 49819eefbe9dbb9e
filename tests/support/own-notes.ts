/** What readers do with highlights and notes of their own. */
import { expect } from 'vitest';
import { select } from './copying.ts';
import type { Words } from './marked-pixels.ts';
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
  await reader.page.getByRole('menuitem', { name: 'Add a note' }).click();
  await reader.page.getByRole('textbox', { name: 'Your words' }).fill(words);
  await reader.page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => reader.page.locator('.own-note').count()).toBe(before + 1);
}

/** The words in the marks of a page, one text for each mark. */
export const ownMarks = ({ page }: Reader): Promise<string[]> => page.locator('mark[data-own-note]').allTextContents();
