/** An editor takes a document as Akoma Ntoso from one publication, and imports it into another. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { inputOf } from '../../src/importing/input.ts';
import { publicationIn, TODAY } from '../support/imported-document.ts';
import { put } from '../support/put.ts';
import { akomaNtosoOf, blocksOf, roundTrip } from '../support/round-trip.ts';

const STRUCTURE = 'tests/fixtures/structure/content';
const FOLDERS = ['tests/fixtures/charter/content', STRUCTURE];

/** A document, its file, and what comes back; `change` changes the file before. */
async function tripOf(folder: string, id: string, change: (xml: string) => string = (xml) => xml) {
  const { documents, terms } = publicationIn(folder);
  const all = documents.flatMap((document) => [document, ...document.former]);
  const document = all.find((one) => one.id === id);
  if (document === undefined) throw new Error(`There is no ${id}.`);
  const xml = change(akomaNtosoOf(document, terms));
  // An edition that is imported by itself is a document.
  const alone: Document = { ...document, id: id.replace('/@', '-') };
  return { document, ...(await again(alone, xml, `${folder}/documents/${id}`)) };
}

async function again(document: Document, xml: string, pictures: string) {
  const { document: back, remarks } = await roundTrip(document, xml, pictures, 'document.akn.xml');
  return { back, remarks };
}

describe.for(FOLDERS)('an editor who imports Akoma Ntoso from %s', (folder) => {
  const ids = globSync([`${folder}/documents/*/`, `${folder}/documents/*/@*/`]).map((found) =>
    path.relative(`${folder}/documents`, found),
  );
  test.for(ids)('gets the same blocks, numbers and ids of %s', async (id) => {
    const { document, back } = await tripOf(folder, id);
    expect(blocksOf(back)).toEqual(blocksOf(document));
  });
});

describe('an editor who imports Akoma Ntoso of this engine', () => {
  test('gets its headings in their lines, its groups, its numbers beside the text, and its tables', async () => {
    const { document, back } = await tripOf(STRUCTURE, 'harbour-code');
    const of = ({ heading, numbering, sections }: Document) => ({
      ...{ heading, numbering },
      sections: sections.map(({ slug, label, heading: own, groups }) => ({ slug, label, own, groups })),
    });
    expect(of(back)).toEqual(of(document));
    const plain = ({ sections }: Document) =>
      JSON.stringify(
        sections.map(({ blocks }) => blocks),
        // Only these say which terms are marked, and where the picture is.
        (key, value: unknown) => (['words', 'occurrences', 'path'].includes(key) ? undefined : value),
      );
    expect(plain(back)).toBe(plain(document));
  });

  test('gets emphasis, links, letters above the line and words struck out', async () => {
    const { back } = await tripOf(STRUCTURE, 'harbour-code');
    const words = JSON.stringify(back.sections.map(({ blocks }) => blocks.map((block) => block.words)));
    expect(words).toContain('{"kind":"emphasis","words":["half"]}');
    expect(words).toContain('"address":"https://harbour.example/rates"');
    expect(JSON.stringify(back.sections)).toContain('{"kind":"struck","words":["m",{"kind":"sup","words":["2"]}]}');
  });

  test('gets what the file says of the document, and is asked for nothing but a summary', async () => {
    const { documents, terms } = publicationIn(STRUCTURE);
    const [code] = documents.filter(({ id }) => id === 'harbour-code').map((one) => akomaNtosoOf(one, terms));
    const { original } = inputOf(Buffer.from(code ?? ''), 'document.akn.xml', '.');
    const { missing, files } = await importOriginal(original, { today: TODAY });
    expect(missing).toEqual(['summary']);
    expect(files.get('document.yaml')).toContain(`title: Harbour Code
kind: law
identifiers:
  - HC 2024/7
  - https://harbour.example/eli/code/2024/7
language: en
publisher: The Harbour Office
published: '2024-03-01'
url: https://harbour.example/code
`);
  });

  test('learns that the notes on terms are left out, since they are no official text', async () => {
    const { remarks } = await tripOf(STRUCTURE, 'harbour-code');
    expect(remarks.join('\n')).toContain(
      'dropped: a note on a term, which is no official text: "berth. The place by the quay where one boat lies."',
    );
  });

  test('gets the original ids, even if they would be different today', async () => {
    const { back } = await tripOf(FOLDERS[0] ?? '', 'lights-plan', put('eId="i-2"', 'eId="i-1a"'));
    expect(back.sections[0]?.blocks.map(({ id }) => id)).toContain('i-1a');
  });

  test('gets a picture that comes before the first words', async () => {
    const { documents, terms } = publicationIn(STRUCTURE);
    const code = documents.find(({ id }) => id === 'harbour-code');
    const picture = code?.sections
      .flatMap(allBlocks)
      .find(({ kind, children }) => kind === 'figure' && children.length === 0);
    if (code === undefined || picture === undefined) throw new Error('The fixture has no picture by itself.');
    const [first, ...others] = code.sections;
    if (first === undefined) throw new Error('The fixture has no section.');
    const begins = { ...code, sections: [{ ...first, blocks: [picture, ...first.blocks] }, ...others] };
    const { back } = await again(begins, akomaNtosoOf(begins, terms), `${STRUCTURE}/documents/harbour-code`);
    expect(blocksOf(back)).toEqual(blocksOf(begins));
  });

  test('gets the text of a file that lost our remark on its numbers', async () => {
    const { document, back } = await tripOf(STRUCTURE, 'harbour-code', (xml) =>
      xml.replace(/<proprietary.*<\/proprietary>/, ''),
    );
    expect(blocksOf(back)).toEqual(blocksOf(document));
  });
});
