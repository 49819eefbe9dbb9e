/**
 * Real documents as Akoma Ntoso: programs of legal informatics find all of their text, and an editor who imports them
 * again gets the same documents.
 */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { takenOut } from '../support/akoma-ntoso.ts';
import { publicationIn } from '../support/imported-document.ts';
import { akomaNtosoOf, blocksOf, roundTrip } from '../support/round-trip.ts';
import { Site } from '../support/site.ts';
import { contentOf, sourceOf } from './publication.ts';

const site = await Site.of('documents');
const content = contentOf(site);
const { documents, terms } = publicationIn(content);

describe.for(documents.map((document) => [document.id, document] as const))('%s as Akoma Ntoso', ([id, document]) => {
  const xml = akomaNtosoOf(document, terms);

  test('has the text of source.txt, line by line', () => {
    const lines = sourceOf(site, id)
      .split('\n')
      .map((line) => line.trimEnd());
    expect(takenOut(xml).flatMap(({ text }) => text.split('\n'))).toEqual(lines.filter((line) => line !== ''));
  });

  test('gives an editor who imports it the same blocks, numbers and ids', async () => {
    const { document: again } = await roundTrip(document, xml, path.join(content, 'documents', id), 'document.akn.xml');
    expect(blocksOf(again)).toEqual(blocksOf(document));
  });
});
