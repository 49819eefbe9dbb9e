/** A reader opens the books of documents in Foliate's engine, which we did not write. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { openBook } from '../support/reading-system.ts';
import { SITE } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

const structure = await Site.of('structure');

const bookOf = (document: string, site = SITE) => readFileSync(`${site.folder}${document}/document.epub`);

describe('a reader who opens a book in a reading system', () => {
  test('goes to a chapter by the contents, and to a paragraph by its number', async ({ reader }) => {
    const book = await openBook(reader, bookOf('harbour-charter'));
    expect(await book.contents.getByRole('button').allInnerTexts()).toEqual([
      'Title page',
      'Preamble',
      'I The harbour and its people',
      'II Berths and dues',
      'III Order and quiet',
      'Facts and quotations',
      'Glossary',
      'Notes on terms',
      'Index of terms',
    ]);
    await book.contents.getByRole('button', { name: 'III Order and quiet' }).click();
    const chapter = await book.frameWith('#iii-1');
    expect(await chapter.locator('h1').innerText()).toContain('Order and quiet');

    await book.pages.getByRole('button', { name: 'II.4', exact: true }).click();
    await expect.poll(() => book.isShown('#ii-4')).toBe(true);
    expect(await book.status.innerText()).toBe('II Berths and dues | II.4');
  });

  test('reads the note of a term where it is marked, and the text stays where it was', async ({ reader }) => {
    const book = await openBook(reader, bookOf('harbour-charter'));
    await book.pages.getByRole('button', { name: 'II.2', exact: true }).click();
    expect(await book.noteAt('#ii-2 a.term')).toContain('A berth kept for boats that stay a night or two');
    expect(await book.isShown('#ii-2')).toBe(true);
  });

  test('reads a footnote of the document where it is called', async ({ reader }) => {
    const book = await openBook(reader, bookOf('harbour-code', structure));
    await book.contents.getByRole('button', { name: 'Recitals' }).click();
    expect(await book.noteAt('#recitals-2 .call')).toContain('OJ of the Bay 12, 1987, p. 3.');
  });

  test('turns the pages of an Arabic text to the left, and reads Chinese, French and English to the right', async ({
    openReader,
  }) => {
    const found = [];
    for (const id of ['small-ports-declaration', 'dues-memorandum', 'open-quay-article', 'lights-plan']) {
      const reader = await openReader();
      const { direction, frameWith } = await openBook(reader, bookOf(id));
      const root = (await frameWith('[role=doc-chapter]')).locator('html');
      found.push([await root.getAttribute('lang'), direction, await root.getAttribute('dir')]);
      expect(await root.innerText()).toMatch(/\p{L}/u);
    }
    expect(found).toEqual([
      ['ar', 'rtl', 'rtl'],
      ['zh-Hans', 'ltr', 'ltr'],
      ['fr', 'ltr', 'ltr'],
      ['en', 'ltr', 'ltr'],
    ]);
  });
});
