/** The book of a document, page by page. */
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { putBook, violationsInBook } from '../support/opened-book.ts';
import { SITE } from '../support/reader.ts';
import { test } from '../support/test.ts';

const BOOK = readFileSync(`${SITE.folder}harbour-charter/document.epub`);

describe('axe-core', () => {
  test('finds nothing on any page of the charter’s book, narrow, wide, or at night', async ({ sameReader }) => {
    const pages = await putBook(sameReader, BOOK);
    expect(pages.length).toBeGreaterThan(5);
    expect(await violationsInBook(sameReader, pages)).toEqual([]);
  });
});

test('a reader sees the charter in the fonts of its book', async ({ sameReader }) => {
  const [first = ''] = (await putBook(sameReader, BOOK)).filter((address) => address.includes('/text/'));
  await sameReader.page.goto(first);
  const loaded = () =>
    sameReader.page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
  await expect.poll(loaded).toEqual(['Glossator Serif', 'Glossator Sans']);
});
