import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getPublication } from '../../src/publication.ts';
import { takenOut } from '../support/akoma-ntoso.ts';
import { akomaNtosoOf, blocksOf, roundTrip } from '../support/round-trip.ts';
import { ARTICLE } from './article.ts';

const FOLDER = `content/documents/${ARTICLE.id}`;

const article = () => {
  const { documents, terms } = getPublication();
  const [document] = documents.filter(({ id }) => id === ARTICLE.id);
  if (document === undefined) throw new Error('The article is not there.');
  return { document, xml: akomaNtosoOf(document, terms) };
};

test('a program of legal informatics takes the text of the article out line by line', () => {
  const { xml } = article();
  const source = readFileSync(`${FOLDER}/source.txt`, 'utf8').split(/\r?\n/);
  expect(takenOut(xml).flatMap(({ text }) => text.split('\n'))).toEqual(source.filter((line) => line.trim() !== ''));
});

test('an editor who imports the article as Akoma Ntoso gets the same paragraphs and ids', async () => {
  const { document, xml } = article();
  const { document: again } = await roundTrip(document, xml, FOLDER, 'document.akn.xml');
  expect(blocksOf(again)).toEqual(blocksOf(document));
});
