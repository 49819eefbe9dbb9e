/** The book of a document, page by page. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { putBook, violationsInBook } from '../support/opened-book.ts';
import { SITE } from '../support/reader.ts';
import { test } from '../support/test.ts';

describe('axe-core', () => {
  test('finds nothing on any page of the charter’s book, narrow, wide, or at night', async ({ sameReader }) => {
    const pages = await putBook(sameReader, readFileSync(`${SITE.folder}harbour-charter/document.epub`));
    expect(pages.length).toBeGreaterThan(5);
    expect(await violationsInBook(sameReader, pages)).toEqual([]);
  });
});
