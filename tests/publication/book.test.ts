/** The book of the article, for other programs and for the import. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getPublication } from '../../src/publication.ts';
import { blocksOf, bookOf, roundTrip } from '../support/round-trip.ts';
import { expectTextTaken } from '../support/taken-text.ts';
import { ARTICLE } from './article.ts';

test('another program takes the text of the article out of its book, and an import of the book gives the same article', async () => {
  const { documents, terms } = getPublication();
  const document = documents.find(({ id }) => id === ARTICLE.id);
  expect.assert(document !== undefined);
  const folder = `content/documents/${ARTICLE.id}`;
  const book = await bookOf(document, terms);
  await expectTextTaken(book, document, readFileSync(`${folder}/source.txt`, 'utf8'));
  const { document: again } = await roundTrip(document, book, folder, 'document.epub');
  expect(blocksOf(again)).toEqual(blocksOf(document));
});
