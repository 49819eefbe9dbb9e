/** A reader takes their own notes into the EPUB of a document, in Thorium Reader. */
import { createCssSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom';
import { type CssSelector, makeRefinable, type TextQuoteSelector } from '@apache-annotator/selector';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Document as ModelDocument } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { type BlockExport, type DocumentExport, exportDocument } from '../../src/exports/document-json.ts';
import { exportEpub } from '../../src/exports/epub/epub.ts';
import { bookIdentifier } from '../../src/exports/epub/identifier.ts';
import { quoteInContext } from '../../src/exports/text-quote.ts';
import { toAnnotationSet } from '../../src/features/own-notes/exchange/annotation-set.ts';
import type { OwnNote } from '../../src/features/own-notes/own-note.ts';
import { publication } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { SITE } from '../support/exported.ts';
import { noteOn } from '../support/stored-own-notes.ts';
import { takenFrom } from '../support/taken-book.ts';

const paragraph = (id: string, text: string): BlockExport => ({ kind: 'paragraph', id, label: id, text });

const DOCUMENT: DocumentExport = {
  address: 'https://reader.example/charter/',
  title: 'The Charter',
  language: 'en',
  publisher: 'The Harbour Board',
  published: '2020-01-01',
  received: '2020-01-02',
  url: 'https://harbour.example/charter',
  sha256: '00',
  sections: [
    {
      id: 'i',
      label: 'I',
      address: 'https://reader.example/charter/i/',
      heading: 'Of Dues',
      blocks: [
        paragraph('i-1', 'Dues are paid. Dues are paid late.'),
        { kind: 'heading', text: 'Who pays' },
        paragraph('i-2', 'Every master pays the dues of the night on arrival at the quay.'),
      ],
    },
    {
      id: 'ii',
      label: 'II',
      address: 'https://reader.example/charter/ii/',
      blocks: [paragraph('ii-1', 'Dues are paid.')],
    },
  ],
};

const REGISTRY = new Map(
  ['i-1', 'i-2', 'ii-1'].map((id): [string, { now: string | undefined }] => [id, { now: id }]),
).set('i-3', { now: undefined });

const FACTS = {
  id: 'https://reader.example/own-notes/#charter',
  identifier: 'https://reader.example/charter/',
  generated: '2020-02-01T00:00:00.000Z',
};

const saved = (...notes: readonly OwnNote[]) => toAnnotationSet(notes, DOCUMENT, REGISTRY, FACTS);
const savedItems = (...notes: readonly OwnNote[]) => saved(...notes).set.items;

describe('the file with a reader’s notes for an EPUB', () => {
  test('says which book it is for, and is of the form that Thorium Reader requires', () => {
    const { set } = saved(noteOn('i-2', 'Every master pays the dues', { words: 'Mine', kind: 'doubt' }));
    expect(set).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationSet',
      about: {
        'dc:identifier': ['https://reader.example/charter/'],
        'dc:format': 'application/epub+zip',
        'dc:title': 'The Charter',
        'dc:publisher': ['The Harbour Board'],
        'dc:date': '2020-01-01',
      },
    });
    const [item] = set.items;
    expect(item).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Mine', highlight: 'solid', color: 'pink', tag: 'Doubt' },
      target: { source: 'OEBPS/text/i.xhtml' },
    });
    for (const id of [set.id, item?.id ?? '']) expect(URL.canParse(id)).toBe(true);
    expect(item?.id).toMatch(/^urn:uuid:./);
    for (const time of [set.generated, item?.created ?? '', item?.modified ?? ''])
      expect(new Date(time).toISOString()).toBe(time);
  });

  test('quotes words so that they stand nowhere else in the document', () => {
    const [item] = savedItems(noteOn('ii-1', 'paid', { prefix: 'Dues are ', suffix: '.' }));
    expect(item?.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: 'paid', prefix: 'Dues are ', suffix: '.' },
      {
        type: 'CssSelector',
        value: '[id="ii-1"]',
        refinedBy: { type: 'TextQuoteSelector', exact: 'paid', prefix: 'Dues are ', suffix: '.' },
      },
    ]);
    const [second] = savedItems(noteOn('i-1', 'paid', { prefix: 'Dues are paid. Dues are ', suffix: ' late.' }));
    expect(second?.target.selector[0]).toMatchObject({ prefix: 'Dues are paid. Dues are ', suffix: ' late.' });
  });

  test('has an annotation for each paragraph of a note, and the reader’s words once', () => {
    const note = noteOn('i-2', 'the night on arrival at the quay.', { words: 'Mine' });
    const items = savedItems({ ...note, targets: [...note.targets, ...noteOn('ii-1', 'Dues are paid.').targets] });
    expect(items.map(({ target, body, motivation }) => [target.source, body.value, motivation])).toEqual([
      ['OEBPS/text/i.xhtml', 'Mine', 'commenting'],
      ['OEBPS/text/ii.xhtml', '', 'highlighting'],
    ]);
    expect(new Set(items.map(({ id }) => id)).size).toBe(2);
  });

  test('has a note on a heading, which is found by its words', () => {
    const items = savedItems(noteOn('who-pays', 'Who pays'), noteOn('section-i', 'Of Dues', { page: 'charter/full/' }));
    expect(items.map(({ target }) => target)).toMatchObject([
      { source: 'OEBPS/text/i.xhtml', selector: [{ exact: 'Who pays' }] },
      { source: 'OEBPS/text/i.xhtml', selector: [{ exact: 'Of Dues' }] },
    ]);
  });

  test('has the old words of a note whose words have changed, and its whole paragraph', () => {
    const [item] = savedItems(noteOn('i-2', 'Each master pays two crowns.', { words: 'Mine', label: 'I.2' }));
    expect(item?.body.value).toBe(
      'The words of I.2 have changed since. You made this note on:\n\n> Each master pays two crowns.\n\nMine',
    );
    expect(item?.target.selector[0]).toMatchObject({ exact: DOCUMENT.sections[0]?.blocks[2]?.text });
  });

  test('leaves out, and counts, notes on what was withdrawn and those whose place is unknown', () => {
    const { set, leftOut } = saved(noteOn('i-3', 'Dues are paid late.'), noteOn('', 'Who pays'), noteOn('i-1', 'late'));
    expect({ items: set.items.length, leftOut }).toEqual({ items: 1, leftOut: 2 });
  });
});

interface RefinedCss extends CssSelector {
  refinedBy?: Known;
}

interface RefinedQuote extends TextQuoteSelector {
  refinedBy?: Known;
}

type Known = RefinedCss | RefinedQuote;

/** Finds selectors as Thorium Reader does: by a library that we did not write. */
const find = makeRefinable<Known, Node | Range, Element | Range>((selector) =>
  selector.type === 'CssSelector' ? createCssSelectorMatcher(selector) : createTextQuoteSelectorMatcher(selector),
);

/** Notes on some words of every block. */
const notesOnAll = ({ sections }: ModelDocument) =>
  sections.flatMap((section) =>
    addressedBlocks(section).map(({ id, text }) => {
      const { exact, prefix, suffix } = quoteInContext(text, Math.floor(text.length / 3), text.length, text);
      return noteOn(id, exact, { prefix, suffix });
    }),
  );

describe('a reading system that imports the file with a reader’s notes', () => {
  // The library needs the globals of a browser.
  beforeAll(() => {
    const { Node, NodeFilter } = new JSDOM().window;
    vi.stubGlobal('Node', Node);
    vi.stubGlobal('NodeFilter', NodeFilter);
  });

  test('finds each on its words in the book, of every document', async () => {
    for (const document of [...publication().documents, code()]) {
      const data = exportDocument(document, SITE);
      const notes = notesOnAll(document);
      const { set, leftOut } = toAnnotationSet(notes, data, new Map(), {
        ...FACTS,
        identifier: bookIdentifier(data.address, data.sha256),
      });
      expect(leftOut).toBe(0);
      const book = await takenFrom(await exportEpub(document, publication().terms, SITE));
      expect(set.about['dc:identifier']).toEqual([book.identifier]);
      const chapters = new Map(book.pages.map((page) => [page.file, page.document]));
      for (const [index, { target }] of set.items.entries()) {
        const chapter = chapters.get(target.source);
        const [last] = target.selector.slice(-1);
        expect.assert(chapter !== undefined && last !== undefined);
        const found = await Array.fromAsync(find(last)(chapter.documentElement));
        expect(found.map(String), `${document.id} ${target.source}`).toEqual([notes[index]?.targets[0]?.exact]);
      }
    }
  });
});
