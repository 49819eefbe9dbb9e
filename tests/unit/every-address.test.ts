/** The addresses of pages, files and parts of pages: others have links to them, and programs ask for them. */
import { describe, expect, test, vi } from 'vitest';
import * as a from '../../src/core/addresses/addresses.ts';
import { DOCUMENT_FILES, OPTIONAL_FILES } from '../../src/core/addresses/document-files.ts';
import { DOCUMENT_PAGES, PAGE_ID_BEGINNINGS, SITE_PAGES, TERM_PAGES } from '../../src/core/addresses/reserved-names.ts';
import {
  bookmarkOf,
  groupBookmark,
  idOfBookmark,
  officialStyle,
  readOfficialStyle,
  sectionBookmark,
  sectionOfBookmark,
} from '../../src/core/addresses/word-file.ts';

const PARAGRAPH = { document: 'charter', section: 'iii', id: 'iii-4' };

test.each([
  ['the home page', a.sitePath(), '/'],
  ['a document', a.documentPath('charter'), '/charter/'],
  ['a file of a document', a.filePath('charter', 'document.txt'), '/charter/document.txt'],
  ['the data for citations', a.citingPath('charter'), '/charter/citing.json'],
  ['the whole text', a.fullTextPath('charter'), '/charter/full/'],
  ['the map of terms', a.mapPath('charter'), '/charter/map/'],
  ['the register', a.factsPath('charter'), '/charter/facts/'],
  ['the register as a table', a.factsTablePath('charter'), '/charter/facts.csv'],
  ['what changed', a.changesPath('charter'), '/charter/changes/'],
  [
    'what changed between two editions',
    a.changesBetweenPath('charter', '2019', '2020-05'),
    '/charter/changes/2019/2020-05/',
  ],
  ['all articles through the editions', a.historyPath('charter'), '/charter/@history/'],
  ['the question for a day', a.anyDatePath('charter'), '/charter/@at/'],
  ['how one knows that a text is its publisher’s', a.verifyPath('charter'), '/charter/@verify/'],
  ['a section with what changed in it', a.changesSincePath('charter', '2019', 'iii'), '/charter/since/2019/iii/'],
  ['a section in two editions', a.comparePath('charter', '2020', '2019', 'iii'), '/charter/compare/2020/2019/iii/'],
  ['a section', a.sectionPath('charter', 'iii'), '/charter/iii/'],
  ['a paragraph', a.blockPath(PARAGRAPH), '/charter/iii/#iii-4'],
  ['words in a paragraph', a.blockPath(PARAGRAPH, 'a b&c'), '/charter/iii/?q=a+b%26c#iii-4'],
  ['a paragraph alone', a.passagePath('charter', 'iii-4'), '/charter/p/iii-4/'],
  ['a paragraph as data', a.passageFilePath('charter', 'iii-4', 'json'), '/charter/p/iii-4/passage.json'],
  ['a paragraph as Markdown', a.passageFilePath('charter', 'iii-4', 'md'), '/charter/p/iii-4/passage.md'],
  ['what embeds a paragraph', a.oembedPath('charter', 'iii-4'), '/oembed/charter/iii-4.json'],
  ['a picture', a.imagePath('charter', 'a.svg'), '/charter/images/a.svg'],
  ['the check of quotations', a.checkPath(), '/check/'],
  ['a file of the check', a.checkFilePath('texts.json'), '/check/texts.json'],
  ['the corrections', a.correctionsPath(), '/corrections/'],
  ['the feed of corrections', a.sitePath(a.CORRECTIONS_FEED), '/corrections.xml'],
  ['the feed of a document', a.documentFeedPath('quay-law'), '/quay-law/feed.xml'],
  ['the feed of a term', a.termFeedPath('berth'), '/terms/berth/feed.xml'],
  ['the reader’s own notes', a.ownNotesPath(), '/own-notes/'],
  ['a term', a.termPath('berth'), '/terms/berth/'],
  ['the terms by label', a.termOrderPath(undefined), '/terms/'],
  ['the terms in another order', a.termOrderPath('documents'), '/terms/order/documents/'],
  ['the table of terms', a.termTablePath(), '/terms/table/'],
  ['the terms for spreadsheets', a.termTableFilePath(), '/terms/terms.csv'],
  ['the terms for translators', a.termBasePath(), '/terms/terms.tbx'],
  ['the counted wordings', a.wordingsPath(), '/wordings/'],
  ['the counted wordings as data', a.wordingsFilePath('json'), '/wordings/wordings.json'],
  ['the counted wordings for spreadsheets', a.wordingsFilePath('csv'), '/wordings/wordings.csv'],
  ['a corpus', a.corpusPath('laws'), '/corpora/laws/'],
  ['a text of a corpus', a.textPath('laws', 'act-1'), '/corpora/laws/#text-act-1'],
  ['the corpora as data', a.sitePath(a.CORPORA_FILE), '/corpora/corpora.json'],
])('a link to %s leads where it always led', (_, found, promised) => {
  expect(found).toBe(promised);
});

test.each([
  ['letter', a.letterId('Z'), 'letter-Z'],
  ['heading of several words', a.letterId('Other  signs here'), 'letter-Other-signs-here'],
  ['note', a.noteId('berth'), 'note-berth'],
  ['gloss', a.glossId('berth'), 'gloss-berth'],
  ['mark', a.markId('berth'), 'mark-berth'],
  ['row of the map', a.mapRowId('berth'), 'row-berth'],
  ['list of places', a.documentPlacesId('charter'), 'places--charter'],
  ['list of a paragraph’s terms', a.paragraphTermsId('iii-4'), 'terms-iii-4'],
  ['second call of a footnote', a.callId('i-footnote-1', 2), 'call-i-footnote-1-2'],
  ['text of a corpus', a.textId('act-1'), 'text-act-1'],
  ['section of the whole text', a.sectionId('iii'), 'section-iii'],
])('a link to the %s of a page leads where it always led', (_, found, promised) => {
  expect(found).toBe(promised);
});

test('a program that asks for the files of a document finds each under its old name', () => {
  const promised =
    'source.txt document.txt document.md document.epub document.docx document.json document.akn.xml annotations.jsonld terms.json facts.csv paragraphs.json cite.bib cite.ris cite.csl.json citations.json citing.json changes.json';
  expect(DOCUMENT_FILES.filter((file) => promised.split(' ').includes(file)).join(' ')).toBe(promised);
  expect(a.CHECKSUMS_FILE).toBe('SHA256SUMS');
});

test('a publication may leave out the files that only readers need, and no data', () => {
  const needed =
    'source.txt document.md document.json terms.json facts.csv paragraphs.json citations.json citing.json changes.json';
  expect(OPTIONAL_FILES.filter((file) => needed.split(' ').includes(file))).toEqual([]);
  const optional =
    'document.txt document.epub document.docx document.akn.xml annotations.jsonld cite.bib cite.ris cite.csl.json';
  expect(OPTIONAL_FILES.filter((file) => optional.split(' ').includes(file)).join(' ')).toBe(optional);
});

test.each([
  ['charter/p/iii-4/', true],
  ['charter/@2019/p/iii-4/', true],
  ['charter/p/iii-4/passage.json', true],
  ['oembed/charter/iii-4.json', true],
  ['charter/iii/', false],
  ['charter/iii/p/x/', false],
  ['charter/@2019/iii/', false],
  ['charter/@/p/iii-4/', false],
  ['charter/part/', false],
  ['/p/iii-4/', false],
  ['terms/oembed/', false],
  ['oembed.json', false],
])('a count of pages takes %s for a part of a single passage: %s', (path, isOne) => {
  expect(a.isOfPassage(path)).toBe(isOne);
});

describe('a host that serves the site', () => {
  test.each([
    [undefined, '/terms/'],
    ['', '/terms/'],
    ['papers', '/papers/terms/'],
    ['/papers/old//', '/papers/old/terms/'],
  ])('below %o, as a command is told, has the terms at %s', async (base, promised) => {
    vi.stubEnv('BASE', base);
    vi.resetModules();
    const { termOrderPath } = await import('../../src/core/addresses/addresses.ts');
    vi.unstubAllEnvs();
    vi.resetModules();
    expect(termOrderPath(undefined)).toBe(promised);
  });
});

test('a document cannot take the address of a page of the site, or of a folder that the site may have', () => {
  expect(SITE_PAGES.join(' ')).toBe(
    '404 about check corpora corrections oembed own-notes p pagefind pages search terms wordings',
  );
  expect(DOCUMENT_PAGES.join(' ')).toBe('changes compare facts full images map p since');
  expect(TERM_PAGES.join(' ')).toBe('order table');
});

test('a heading cannot have an address that begins like one of a footnote’s call, a gloss or a mark', () => {
  expect(PAGE_ID_BEGINNINGS.join(' ')).toBe(
    'call- fact- gloss- mark- note- own-note- places- search-field- section- source- terms-',
  );
});

const LONG = `article-1-${'paragraph-'.repeat(4)}1`;

describe('a program that reads a Word file', () => {
  test('finds paragraphs, sections and groups by their bookmarks', () => {
    expect([bookmarkOf('iii-4'), sectionBookmark('part-ii'), groupBookmark('part-ii', 2)]).toEqual([
      'p_iii_4',
      's_part_ii',
      'g_2_part_ii',
    ]);
    expect(['s_part_ii', sectionBookmark(LONG), 'g_2_part_ii', 'p_iii_4', 's1'].map(sectionOfBookmark)).toEqual([
      'part-ii',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(['p_iii_4', 'p_iii_4.', '.p_iii_4', 's_part_ii'].map(idOfBookmark)).toEqual([
      'iii-4',
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('finds a bookmark of at most forty letters for an id of any length, and another for another id', () => {
    const [whole, cut] = [`a${'b'.repeat(37)}`, `a${'b'.repeat(38)}`];
    expect(bookmarkOf(whole)).toBe(`p_${whole}`);
    expect(bookmarkOf(cut)).toMatch(/^px_ab{23}_[0-9a-f]{11}$/);
    expect(bookmarkOf(LONG)).toMatch(/^px_article_1_paragraph_para_[0-9a-f]{11}$/);
    expect(bookmarkOf(LONG)).not.toBe(bookmarkOf(`${LONG}1`));
    expect(bookmarkOf(LONG).length).toBeLessThanOrEqual(40);
    expect(idOfBookmark(bookmarkOf(LONG))).toBeUndefined();
  });

  test.each([
    ['OfficialParagraph', { kind: 'Paragraph', depth: 0, quotedAt: undefined }],
    ['OfficialItem12', { kind: 'Item', depth: 12, quotedAt: undefined }],
    ['OfficialQuotedCellHeading', { kind: 'CellHeading', depth: 0, quotedAt: 0 }],
    ['OfficialQuoted12Item3', { kind: 'Item', depth: 3, quotedAt: 12 }],
    ['OfficialQuoted', { kind: 'Quoted', depth: 0, quotedAt: undefined }],
    ['OfficialQuoted2', { kind: 'Quoted', depth: 2, quotedAt: undefined }],
    ['Official', undefined],
    ['Officialparagraph', undefined],
    ['UnofficialItem', undefined],
    ['AnOfficialItem', undefined],
    ['OfficialItem 2', undefined],
    ['OfficialItem2b', undefined],
  ])('takes the style %s for %o', (style, official) => {
    expect(readOfficialStyle(style)).toEqual(official);
  });

  test.each([
    [officialStyle('Paragraph', 0, undefined), 'OfficialParagraph'],
    [officialStyle('Item', 2, undefined), 'OfficialItem2'],
    [officialStyle('Paragraph', 0, 0), 'OfficialQuotedParagraph'],
    [officialStyle('Paragraph', 0, 0, true), 'OfficialQuotedNextParagraph'],
    [officialStyle('Item', 1, 2, true), 'OfficialQuoted2NextItem1'],
    [officialStyle('Item', 1, 2), 'OfficialQuoted2Item1'],
  ])('finds the style %s where it is meant', (written, promised) => {
    expect(written).toBe(promised);
  });
});
