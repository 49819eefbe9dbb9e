/** The article as a book. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { complaintsOf } from '../support/epub.ts';
import { putBook, violationsInBook } from '../support/opened-book.ts';
import { SITE } from '../support/reader.ts';
import { test } from '../support/test.ts';
import { ARTICLE } from './article.ts';

const BOOK = readFileSync(`${SITE.folder}${ARTICLE.id}/document.epub`);

test('a reader of the article downloads a book of at most 600 kB, which EPUBCheck accepts', async ({ annotate }) => {
  await annotate(`bytes: ${BOOK.length}`);
  expect(BOOK.length).toBeLessThanOrEqual(600_000);
  expect(await complaintsOf(BOOK)).toEqual([]);
});

test('axe-core finds nothing on any page of the article’s book, narrow, wide, or at night', async ({ sameReader }) => {
  const pages = await putBook(sameReader, BOOK);
  expect(pages.length).toBeGreaterThan(10);
  expect(await violationsInBook(sameReader, pages)).toEqual([]);
}, 240_000);
