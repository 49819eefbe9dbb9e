/** A document as a book: https://www.w3.org/TR/epub-33/ */
import { describe, expect, test } from 'vitest';
import { memoOf } from '../../src/core/memo/memo.ts';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks, allBlocks } from '../../src/core/reading-order.ts';
import { registerEntries } from '../../src/core/statements/register.ts';
import { gatherPlaces } from '../../src/core/terms/concordance.ts';
import { exportEpub } from '../../src/exports/epub/epub.ts';
import { modelOf, publication } from '../support/charter-model.ts';
import { code } from '../support/code-model.ts';
import { Book, complaintsOf } from '../support/epub.ts';
import { charter, SITE } from '../support/exported.ts';

const bytesOf = memoOf((document: Document) => exportEpub(document, publication().terms, SITE));
const bookOf = memoOf(async (document: Document) => new Book(await bytesOf(document)));
const all = () => [...publication().documents, code()];
const textOf = (element: Element | null | undefined) => element?.textContent ?? undefined;
const textsOf = (elements: Iterable<Element>) => [...elements].map(textOf);
const hrefsOf = (elements: Iterable<Element>) => [...elements].map((element) => element.getAttribute('href') ?? '');
/** Words without white space, which a page may set between them. */
const squeezed = (words: string) => words.replaceAll(/\s+/gu, '');

describe('a reader who opens the book of a document', () => {
  test('gets one that EPUBCheck accepts, of every document', async () => {
    for (const document of all()) expect(await complaintsOf(await bytesOf(document)), document.id).toEqual([]);
  });

  test('gets one that EPUBCheck accepts where the address of the site is not known', async () => {
    expect(await complaintsOf(await exportEpub(code(), publication().terms, undefined))).toEqual([]);
  });

  test('gets the same bytes as everybody else, which say at once what they are', async () => {
    const bytes = await bytesOf(code());
    expect(Buffer.compare(bytes, await exportEpub(code(), publication().terms, SITE))).toBe(0);
    expect(Buffer.from(bytes.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  test('finds the words of every block, and nothing else, in the element with its id', async () => {
    for (const document of all())
      for (const section of document.sections) {
        const page = (await bookOf(document)).page(`text/${section.slug}.xhtml`);
        for (const { id, text, label } of addressedBlocks(section)) {
          expect(textOf(page.getElementById(id)), id).toBe(text);
          expect(page.getElementById(id)?.getAttribute('data-label')).toBe(label);
        }
      }
  });

  test('finds nothing in a chapter but official words, unless it is marked as ours or as a number', async () => {
    for (const document of all())
      for (const section of document.sections) {
        const { body } = (await bookOf(document)).page(`text/${section.slug}.xhtml`);
        const words = [...body.querySelectorAll('*')].flatMap((element) =>
          element.closest('.ours, .marker') === null
            ? [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent)
            : [],
        );
        const { slug, groups, heading } = section;
        const official = [
          ...groups.filter(({ first }) => first === slug).map((group) => group.heading),
          heading ?? '',
          ...allBlocks(section).map(({ text }) => text),
        ];
        const sorted = (texts: readonly (string | null)[]) =>
          Array.from(squeezed(texts.join('')))
            .toSorted()
            .join('');
        expect(sorted(words), `${document.id}/${slug}`).toBe(sorted(official));
      }
  });

  test('finds a note for every marked term, which tells its gloss and leads to all its places', async () => {
    for (const document of all()) {
      const book = await bookOf(document);
      const places = gatherPlaces([document], publication().terms);
      for (const section of document.sections) {
        const file = `text/${section.slug}.xhtml`;
        const marked = [...book.page(file).querySelectorAll('.term')];
        expect(textsOf(marked)).toEqual(section.marks.map(({ words }) => words));
        for (const [index, mark] of marked.entries()) {
          const note = book.target(file, mark.getAttribute('href') ?? '');
          const term = publication().terms.find(({ id }) => id === section.marks[index]?.term);
          expect(note?.getAttribute('role')).toBe('doc-footnote');
          expect(textOf(note)).toContain(term?.gloss);
          const entry = book.target('terms.xhtml', note?.querySelector('.more > a')?.getAttribute('href') ?? '');
          const blocks = hrefsOf(entry?.querySelectorAll('a') ?? []).map((href) => href.split('#')[1]);
          expect(blocks).toEqual([...new Set(places.get(term?.id ?? '')?.map(({ block }) => block.id))]);
          for (const href of hrefsOf(entry?.querySelectorAll('a') ?? []))
            expect(book.target('index.xhtml', href), href).toBeDefined();
        }
      }
    }
  });

  test('finds every paragraph by its label in the place of a page', async () => {
    for (const document of all()) {
      const book = await bookOf(document);
      const entries = [...book.page('nav.xhtml').querySelectorAll('[role="doc-pagelist"] a')];
      const blocks = document.sections.flatMap(addressedBlocks).filter(({ kind }) => kind !== 'cell');
      expect(textsOf(entries)).toEqual(blocks.map(({ label }) => label));
      expect(hrefsOf(entries).map((href) => book.target('nav.xhtml', href)?.id)).toEqual(blocks.map(({ id }) => id));
    }
  });

  test('finds the contents as on the site: groups with their sections, then the pages that are ours', async () => {
    const toc = (await bookOf(code())).page('nav.xhtml').querySelector('[role="doc-toc"] > ol');
    expect(textsOf(toc?.querySelectorAll(':scope > li > a') ?? [])).toEqual([
      'Title page',
      'Recitals',
      'CHAPTER I GENERAL PROVISIONS',
      'CHAPTER II FINAL PROVISIONS',
      'Closing words',
      'Annex I Table of berths',
      'Glossary',
      'Notes on terms',
      'Index of terms',
    ]);
    expect(textsOf(toc?.querySelectorAll('ol ol a') ?? [])).toEqual(['Art. 2 Of dues']);
  });

  test('is told on the title page where the text comes from, and how to check it', async () => {
    const page = (await bookOf(code())).page('title.xhtml');
    expect(textOf(page.querySelector('h1'))).toBe('Harbour Code');
    const facts = textsOf(page.querySelectorAll('dd'));
    for (const fact of [code().publisher, code().url, code().sourceHash, 'https://papers.example/harbour-code/'])
      expect(facts).toContain(fact);
  });

  test('finds every entry of the register with its exact words and its paragraph', async () => {
    const page = (await bookOf(charter())).page('register.xhtml');
    const quotes = textsOf(page.querySelectorAll('li[id^="fact-"] q'));
    expect(quotes.toSorted()).toEqual(
      registerEntries(charter())
        .map(({ quote }) => quote)
        .toSorted(),
    );
    expect(textsOf((await bookOf(code())).page('nav.xhtml').querySelectorAll('a'))).not.toContain(
      'Facts and quotations',
    );
  });

  test('opens a footnote where it is called, and finds the way back', async () => {
    const book = await bookOf(code());
    const page = book.page('text/recitals.xhtml');
    const call = page.querySelector('.call');
    const note = book.target('text/recitals.xhtml', call?.getAttribute('href') ?? '');
    expect([call?.getAttribute('role'), note?.getAttribute('role')]).toEqual(['doc-noteref', 'doc-footnote']);
    expect(textOf(note?.querySelector('p'))).toBe('OJ of the Bay 12, 1987, p. 3.');
    const back = note?.querySelector('[role="doc-backlink"]')?.getAttribute('href') ?? '';
    expect(book.target('text/recitals.xhtml', back)).toBe(call);
  });

  test('gets from a number to the address of its paragraph', async () => {
    const page = (await bookOf(charter())).page('text/iii.xhtml');
    const number = page.getElementById('iii-2')?.previousElementSibling;
    expect([textOf(number), number?.getAttribute('href')]).toEqual([
      'III.2',
      'https://papers.example/harbour-charter/iii/#iii-2',
    ]);
  });

  test('turns the pages of Arabic from right to left, and sees Arabic and Chinese in the fonts of the reading system', async () => {
    const [arabic, chinese] = [modelOf('small-ports-declaration'), modelOf('dues-memorandum')];
    const direction = async (document: Document) =>
      (await bookOf(document)).page('package.opf').querySelector('spine')?.getAttribute('page-progression-direction');
    expect([await direction(arabic), await direction(chinese)]).toEqual(['rtl', 'ltr']);
    for (const [document, lang, dir] of [
      [arabic, 'ar', 'rtl'],
      [chinese, 'zh-Hans', 'ltr'],
    ] as const) {
      const book = await bookOf(document);
      const root = book.page(`text/${document.sections[0]?.slug}.xhtml`).documentElement;
      expect([root.getAttribute('lang'), root.getAttribute('dir')]).toEqual([lang, dir]);
      expect(book.names.filter((name) => name.includes('font'))).toEqual([]);
    }
  });

  test('gets to the cover, the title page and the beginning of the text by name', async () => {
    const landmarks = (await bookOf(charter())).page('nav.xhtml').querySelectorAll('[*|type="landmarks"] a');
    expect(
      [...landmarks].map((link) => [link.getAttribute('epub:type'), textOf(link), link.getAttribute('href')]),
    ).toEqual([
      ['cover', 'Cover', 'cover.xhtml'],
      ['titlepage', 'Title page', 'title.xhtml'],
      ['bodymatter', 'Text', `text/${charter().sections[0]?.slug}.xhtml`],
    ]);
  });

  test('sees the title on the cover: as a picture if the fonts have its letters, otherwise as words', async () => {
    const [drawn, written] = [await bookOf(charter()), await bookOf(modelOf('small-ports-declaration'))];
    const picture = drawn.page('cover.xhtml').querySelector('h1 > img');
    expect(picture?.getAttribute('alt')).toContain(charter().title);
    expect(drawn.page('package.opf').querySelector('[properties="cover-image"]')?.getAttribute('href')).toBe(
      picture?.getAttribute('src'),
    );
    expect(textOf(written.page('cover.xhtml').querySelector('h1'))).toBe(modelOf('small-ports-declaration').heading);
    expect(written.page('package.opf').querySelector('[properties="cover-image"]')).toBeNull();
  });

  test('is told of the rights in the text and in the notes, each by itself', async () => {
    expect(textsOf((await bookOf(charter())).page('package.opf').getElementsByTagName('dc:rights'))).toEqual([
      'Terms of reuse of the text: not stated; it belongs to The Harbour Office.',
      'Terms of reuse of the notes by Harbour Papers: CC BY 4.0.',
    ]);
  });

  test('gets the fonts of an English text with their licences', async () => {
    const book = await bookOf(charter());
    const fonts = book.names.filter((name) => name.startsWith('OEBPS/fonts/'));
    expect(fonts.map((name) => name.replace('OEBPS/fonts/', '')).toSorted()).toEqual([
      'source-sans-3-latin-ext-wght-normal.woff2',
      'source-sans-3-latin-wght-normal.woff2',
      'source-sans-3.txt',
      'source-serif-4-latin-ext-wght-normal.woff2',
      'source-serif-4-latin-wght-normal.woff2',
      'source-serif-4.txt',
    ]);
  });
});
