/** The data files of a document, each compared with the fixture. */
import { expect, test } from 'vitest';
import type { IdEntry } from '../../src/core/ids/lock-file.ts';
import type { Document, FormerPage } from '../../src/core/model.ts';
import { exportParagraphs } from '../../src/exports/paragraphs-json.ts';
import { modelOf } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { charter, fileOf, order, SITE } from '../support/exported.ts';

test('document.json contains the document and every block with its id, label, address and terms', () => {
  const address = 'https://papers.example/harbour-charter/iii/';
  expect(JSON.parse(fileOf(order(), 'document.json'))).toEqual({
    address: 'https://papers.example/harbour-charter/',
    title: 'The Harbour Charter of Pellan Bay',
    language: 'en',
    publisher: 'The Harbour Office',
    published: '1987-04-02',
    received: '2026-11-02',
    url: 'https://harbour.example/charter',
    provenance: [
      { about: 'Author', text: 'None is named.' },
      {
        about: 'Shared wording',
        text: 'The diary of the keeper of the north light speaks of 港务费, too.',
        paragraphs: ['i-3', 'ii-figure-1'],
        sources: [
          {
            title: '[Diary of the keeper of the north light, extracts]',
            publisher: 'Society of the Three Towns',
            kind: 'reader',
            date: '1931-10',
            url: 'https://towns.example/diary',
          },
        ],
      },
      {
        about: 'Shared wording',
        text: 'The office’s own list of masters has the same names.',
        sources: [
          {
            title: 'Harbour masters of Pellan Bay since 1934',
            publisher: 'The Harbour Office',
            kind: 'issuer',
            date: '2021-06-14',
            url: 'https://harbour.example/masters',
          },
        ],
      },
    ],
    rights: {
      text: 'Terms of reuse of the text: not stated; it belongs to The Harbour Office.',
      notes: 'Terms of reuse of the notes by Harbour Papers: CC BY 4.0.',
    },
    sha256: charter().sourceHash,
    sections: [
      {
        id: 'iii',
        label: 'III',
        address,
        heading: 'III. Order and quiet',
        blocks: [
          {
            kind: 'paragraph',
            id: 'iii-1',
            label: 'III.1',
            text: 'Quiet hours run from ten at night to six in the morning. During quiet hours no engine is run for longer than it takes to enter or leave a berth.',
            address: `${address}#iii-1`,
            terms: [
              { term: 'quiet-hours', form: 'Quiet hours', start: 0, end: 11 },
              { term: 'quiet-hours', form: 'quiet hours', start: 64, end: 75 },
              { term: 'berth', form: 'berth', start: 138, end: 143 },
            ],
          },
          {
            kind: 'paragraph',
            id: 'iii-2',
            label: 'III.2',
            text: 'The quay is open to all. The towns call this the “open quay”: no gate, no guard, no list of names.',
            address: `${address}#iii-2`,
            terms: [{ term: 'open-quay', form: 'open quay', start: 50, end: 59 }],
          },
          { kind: 'heading', text: 'Of changes and the three towns' },
          {
            kind: 'paragraph',
            id: 'iii-3',
            label: 'III.3',
            text: 'This Harbour Charter may be changed by a vote of two of the three towns. It is essential that every change be read aloud on the quay before it takes effect.',
            address: `${address}#iii-3`,
            terms: [{ term: 'charter', form: 'Harbour Charter', start: 5, end: 20 }],
          },
          {
            kind: 'paragraph',
            id: 'iii-4',
            label: 'III.4',
            text: 'Where the Harbour Charter is silent, the custom of Pellan Bay holds.',
            address: `${address}#iii-4`,
            terms: [
              { term: 'charter', form: 'Harbour Charter', start: 10, end: 25 },
              { term: 'pellan-bay', form: 'Pellan Bay', start: 51, end: 61 },
            ],
          },
          { kind: 'provenance', text: '(Read aloud on the quay on 2 April 1987)' },
        ],
      },
    ],
  });
});

test('document.json contains the numbers that pages show before words, apart from the words', () => {
  const { sections } = JSON.parse(fileOf(code(), 'document.json'));
  const numbered = sections.flatMap((section: { blocks: { number?: string; label?: string }[] }) =>
    section.blocks.flatMap(({ number, label }) => (number === undefined ? [] : `${number} ${label}`)),
  );
  expect(numbered).toEqual(['1. Art. 3(1)', '2. Art. 3(2)', '2A. Art. 3(2A)']);
});

test('document.json names the first issue of a text if it has one, and headings only if there are any', () => {
  expect(JSON.parse(fileOf(modelOf('open-quay-article'), 'document.json'))).toHaveProperty(
    'original',
    'Cahiers de la côte, no. 12, 2014',
  );
  const [preamble] = JSON.parse(fileOf(charter(), 'document.json')).sections;
  expect(preamble).not.toHaveProperty('heading');
});

test('paragraphs.json says whether each id is in use, has moved, was merged or withdrawn, and where it leads', () => {
  const entry = { hash: 'abc', seal: '', text: '' };
  const document: Document = {
    ...charter(),
    ids: [
      { ...entry, id: 'i-1', section: 'i', formerly: [], state: 'stands' },
      { ...entry, id: 'i-2', section: 'ii', formerly: ['i'], state: 'stands' },
      { ...entry, id: 'i-figure-1', section: 'i', formerly: [], state: 'merged', into: 'i-2' },
      { ...entry, id: 'i-3', section: 'i', formerly: ['iii'], state: 'withdrawn', on: '2026-11-25' },
    ],
  };
  const at = (place: string) => `https://papers.example/harbour-charter/${place}`;
  const gone = { formerAddresses: [], sha256: 'abc' };
  expect(JSON.parse(fileOf(document, 'paragraphs.json'))).toEqual({
    document: 'harbour-charter',
    title: 'The Harbour Charter of Pellan Bay',
    paragraphs: [
      { ...gone, id: 'i-1', label: 'I.1', state: 'stands', address: at('i/#i-1') },
      { ...gone, id: 'i-2', label: 'I.2', state: 'moved', address: at('ii/#i-2'), formerAddresses: [at('i/#i-2')] },
      { ...gone, id: 'i-figure-1', label: 'I, figure 1', state: 'merged', address: at('ii/#i-2') },
      {
        ...gone,
        id: 'i-3',
        label: 'I.3',
        state: 'withdrawn',
        address: at('i/#i-3'),
        formerAddresses: [at('iii/#i-3')],
        withdrawn: '2026-11-25',
      },
    ],
  });
});

test('paragraphs.json contains the addresses of a paragraph under former names of its document or section', () => {
  const entry: IdEntry = { id: 'i-1', section: 'i', hash: 'abc', seal: '', text: '', formerly: [], state: 'stands' };
  const document: Document = { ...charter(), ids: [entry] };
  const page = (path: string, own: Document | undefined, ...ids: readonly string[]): FormerPage => ({
    path,
    became: { kind: 'gone', on: '2026-11-25' },
    document: own,
    paragraphs: ids.map((id) => ({ id, label: 'I.1', section: 'i', now: undefined, withdrawn: undefined })),
  });
  const pages = [
    page('old/i/', document, 'i-1', 'i-2'),
    page('old/full/', document, 'i-1'),
    page('older/i/', document, 'i-2'),
    page('other/i/', charter(), 'i-1'),
  ];
  expect(
    exportParagraphs(document, { former: pages, referrers: new Map() }, SITE).paragraphs[0]?.formerAddresses,
  ).toEqual(['https://papers.example/old/i/#i-1']);
});

test('facts.csv contains each entry with its address and the terms in its words', () => {
  const rows = fileOf(charter(), 'facts.csv').trim().split('\r\n');
  expect(rows).toContain(
    'II.2,Berths and dues,figure,six of 46 berths,"Of the 46 berths, six are visitors’ berths.",The charter,,,berth; visitors’ berth,https://papers.example/harbour-charter/ii/#ii-2,,',
  );
  expect(rows).toContain(
    'I.3,The harbour and its people,figure,opened in 1934,when she opened the new mole in 1934,The charter,,The old mole broke in 1931; the charter says nothing of the years between.,,https://papers.example/harbour-charter/i/#i-3,,',
  );
  expect(rows).toContain(
    '"II, figure 1",Berths and dues,figure,46 berths,The new mole and its 46 berths,"The charter, in a caption",1986-06,,berth,https://papers.example/harbour-charter/ii/#ii-figure-1,,',
  );
});
