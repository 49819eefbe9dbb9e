/** Compares the text that another program takes out of a book with the source of its document. */
import { expect } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { officialLines, takenFrom } from './taken-book.ts';

/**
 * Expects that the official text of a book is its source, line by line; that the element with each id has exactly the words
 * of that block; and that the list of pages leads to these elements.
 */
export async function expectTextTaken(book: Uint8Array, document: Document, source: string): Promise<void> {
  const taken = await takenFrom(book);
  const lines = source
    .replace('\uFEFF', '')
    .split('\n')
    .map((line) => line.trimEnd());
  expect(officialLines(taken)).toEqual(lines.filter((line) => line !== ''));

  const pages = new Map(taken.pages.map((page) => [page.file, page.document]));
  const textAt = (section: string, id: string) =>
    pages.get(`OEBPS/text/${section}.xhtml`)?.getElementById(id)?.textContent;
  const blocks = document.sections.flatMap((section) =>
    addressedBlocks(section).map((block) => ({ ...block, section: section.slug })),
  );
  expect(blocks.map(({ section, id }) => [id, textAt(section, id)])).toEqual(blocks.map(({ id, text }) => [id, text]));
  expect(taken.places).toMatchObject(
    blocks
      .filter(({ kind }) => kind !== 'cell')
      .map(({ section, id, label }) => ({ label, href: `OEBPS/text/${section}.xhtml#${id}` })),
  );
}
