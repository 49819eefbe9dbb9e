import path from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bookmarkOf } from '../../src/core/addresses/word-file.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { publicationIn } from '../support/imported-document.ts';
import { blocksOf, roundTrip } from '../support/round-trip.ts';
import { faultsIn, linesOf, officialIn, wordOf } from '../support/word.ts';
import { ARTICLE } from './article.ts';

const FOLDER = path.join('content/documents', ARTICLE.id);

/** The article, and its Word file. */
async function article() {
  const { documents, terms } = publicationIn('content');
  const document = documents.find(({ id }) => id === ARTICLE.id);
  if (document === undefined) throw new Error('There is no article.');
  return { document, word: await wordOf(document, terms) };
}

test('a colleague who opens the article in Word gets a small file without a fault for Microsoft’s checker', async () => {
  const { word } = await article();
  expect(await faultsIn(word)).toEqual([]);
  expect(word.length).toBeLessThan(300_000);
});

test('a program that reads the Word file of the article gets source.txt, with every id in its place', async () => {
  const { document, word } = await article();
  const { lines, bookmarks } = await officialIn(word);
  expect(lines).toEqual(linesOf(readFileSync(path.join(FOLDER, 'source.txt'), 'utf8')));
  for (const { id, text } of document.sections.flatMap(addressedBlocks))
    expect([id, bookmarks.get(bookmarkOf(id))]).toEqual([id, text]);
});

test('an editor who imports the Word file of the article gets the same blocks, numbers and ids', async () => {
  const { document, word } = await article();
  const { document: again } = await roundTrip(document, word, FOLDER);
  expect(blocksOf(again)).toEqual(blocksOf(document));
});
