/** References of a text to other documents of the publication: which words are links, and to which edition. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { linkToOthers } from '../../src/core/references/others.ts';
import { drawWords } from '../../src/html/official/draw-words.ts';
import { fileOf } from '../support/exported.ts';
import { type Fields } from '../support/imported-document.ts';
import { lawOf, lawWith } from '../support/referring-law.ts';
import { bookOf } from '../support/round-trip.ts';
import { wordOf } from '../support/word.ts';

const CODE = lawWith('Nobody else pays.').replace('Harbour Act', 'Harbour Code');

/** Returns a document as an edition of a work. Without a date of a former edition, it is the current one. */
function as(document: Document, work: string, edition?: string): Document {
  const id = edition === undefined ? work : `${work}/@${edition}`;
  const sections = document.sections.map((section) => ({ ...section, document: id }));
  return { ...document, ...{ id, work, edition, sections }, published: edition ?? document.published };
}

/** Returns the references of a text to the parts of others, beside a code of that name. */
async function referencesBeside(sentence: string, code: Document, fields?: Fields, language = 'en') {
  const law = await lawOf(`# Ferry Act\n\n## Article 1\n\n${sentence}\n\n## Article 2\n\nNo more.\n`, language, fields);
  const [linked] = linkToOthers([law, code]);
  return linked?.references.map(({ words, target }) => [
    words,
    typeof target === 'string' ? target : [target.other?.id, target.id ?? target.section].join('#'),
  ]);
}

const code = as(await lawOf(CODE, 'en', { identifiers: ['(HC) 2024/7'] }), 'harbour-code');

describe('a reader finds a link to another document where the text names it', () => {
  test.for<[string, [string, string][]]>([
    ['See Article 1 of the Harbour Code.', [['Article 1', 'harbour-code#article-1']]],
    ['See Article 1(2)(b) of the Harbour Code.', [['Article 1(2)(b)', 'harbour-code#article-1-2-b']]],
    [
      'See points (a) and (b) of Article 1(2) of the Harbour Code.',
      [
        ['points (a)', 'harbour-code#article-1-2-a'],
        ['(b)', 'harbour-code#article-1-2-b'],
        ['Article 1(2)', 'harbour-code#article-1-2'],
      ],
    ],
    [
      'See Articles 1 and 2 of the Harbour Code.',
      [
        ['Articles 1', 'harbour-code#article-1'],
        ['2', 'harbour-code#article-2'],
      ],
    ],
    ['Under the Harbour Code, Article 2, no raft pays.', [['Article 2', 'harbour-code#article-2']]],
    ['See Article 2 of Regulation (HC) 2024/7.', [['Article 2', 'harbour-code#article-2']]],
  ])('%s', async ([sentence, expected]) => {
    expect(await referencesBeside(sentence, code)).toEqual(expected);
  });

  test('in Chinese, in marks of a title', async () => {
    const law = as(await lawOf('# 港口法\n\n第一条　船舶缴费。\n\n第二条　筏免费。\n', 'zh-Hans'), 'quay-law');
    expect(await referencesBeside('依照《港口法》第二条办理。', law, {}, 'zh-Hans')).toEqual([
      ['第二条', 'quay-law#opening-2'],
    ]);
    expect(await referencesBeside('依照《国际港口法》第二条办理。', law, {}, 'zh-Hans')).toEqual([
      ['第二条', 'another text'],
    ]);
  });
});

describe('a reader finds no link where the text names', () => {
  test.for([
    ['a longer title that ends like this one', 'See Article 1 of the New Harbour Code.'],
    ['a longer title that begins like this one', 'See Article 1 of the Harbour Code Amendment Act.'],
    ['a number that begins like this one', 'See Article 1 of Regulation (HC) 2024/71.'],
    ['a place that the document does not have', 'See Article 9 of the Harbour Code.'],
    ['the document only elsewhere in the sentence', 'The Harbour Code and Article 1 of the Pier Code hold.'],
  ] as const)('%s', async ([, sentence]) => {
    expect(await referencesBeside(sentence, code)).toEqual([[expect.any(String), 'another text']]);
  });

  test('one of two documents of that title', async () => {
    const law = await lawOf('# Ferry Act\n\n## Article 1\n\nSee Article 1 of the Harbour Code.\n');
    const [linked] = linkToOthers([law, code, as(code, 'harbour-code-of-the-islands')]);
    expect(linked?.references.map(({ target }) => target)).toEqual(['another text']);
  });

  test('words that an editor has made no link', async () => {
    const unlinked = [{ paragraph: 'article-1-par-1', words: 'Article 1' }];
    expect(await referencesBeside('See Article 1 of the Harbour Code.', code, { unlinked })).toEqual([
      ['Article 1', 'switched off'],
    ]);
  });
});

describe('a reader of a text is led to the edition of another', async () => {
  const act = await lawOf('# Ferry Act\n\n## Article 1\n\nSee Article 2 of the Harbour Code.\n');
  const works = (act: Document, former: readonly Document[]) => linkToOthers([act, { ...code, former }]);
  const [first, second] = [as(code, 'harbour-code', '2001-01-01'), as(code, 'harbour-code', '2010-01-01')];
  const otherOf = (document: Document | undefined) =>
    document?.references.map(({ target }) => (typeof target === 'string' ? target : target.other));

  test.for([
    [
      'of its own day, if it is a former edition',
      '2005-05-05',
      { id: 'harbour-code/@2001-01-01', edition: '2001-01-01' },
    ],
    ['that came out on its own day', '2010-01-01', { id: 'harbour-code/@2010-01-01', edition: '2010-01-01' }],
    ['that is current, and is told so, if none is as old', '1999-09-09', { id: 'harbour-code', edition: '2020-01-01' }],
  ] as const)('%s', ([, date, expected]) => {
    const [linked] = works({ ...act, former: [as(act, 'ferry-act', date)] }, [first, second]);
    expect(otherOf(linked?.former[0])).toEqual([expected]);
  });

  test('that is current, if it is current itself', () => {
    expect(otherOf(works(act, [first, second])[0])).toEqual([{ id: 'harbour-code', edition: '2020-01-01' }]);
    expect(otherOf(works(act, [])[0])).toEqual([{ id: 'harbour-code', edition: undefined }]);
  });

  test('that was in force on its day, though it was published before', () => {
    const force = { state: 'in-force', from: '2012-01-01', sources: [], passages: [], fromFile: [] } as const;
    const [linked] = works({ ...act, former: [as(act, 'ferry-act', '2011-01-01')] }, [first, { ...second, force }]);
    expect(otherOf(linked?.former[0])).toEqual([{ id: 'harbour-code/@2001-01-01', edition: '2001-01-01' }]);
  });
});

test('a reader of a former edition stays in it by every reference to its own parts', async () => {
  const act = as(await lawOf(lawWith('See Article 1(2)(b) and Annex I.')), 'act', '2001-01-01');
  const { sections } = JSON.parse(fileOf(act, 'document.json'));
  const blocks: { references?: { address: string }[] }[] = sections.flatMap((one: { blocks: unknown }) => one.blocks);
  expect(blocks.flatMap(({ references = [] }) => references.map(({ address }) => address))).toEqual([
    'https://papers.example/act/@2001-01-01/article-1/#article-1-2-b',
    'https://papers.example/act/@2001-01-01/annex-i/',
  ]);
  const block = act.sections.flatMap(addressedBlocks).find(({ text }) => text.includes('Annex I.'));
  const drawn = drawWords(block?.words ?? [], { document: act.id, current: 'p', marked: new Set() }).html;
  expect(drawn.match(/href="[^"]*"/g)).toEqual([
    'href="/act/@2001-01-01/article-1/#article-1-2-b"',
    'href="/act/@2001-01-01/annex-i/"',
  ]);
});

test('a program reads the address of the other document, with the edition', async () => {
  const act = await lawOf('# Ferry Act\n\n## Article 1\n\nSee Article 2 of the Harbour Code.\n');
  const [linked = act] = linkToOthers([act, { ...code, former: [as(code, 'harbour-code', '2001-01-01')] }]);
  const address = 'https://papers.example/harbour-code/article-2/';
  const { sections } = JSON.parse(fileOf(linked, 'document.json'));
  expect(sections[0].blocks[0].references).toEqual([{ start: 4, end: 13, address, edition: '2020-01-01' }]);
  const block = linked.sections.flatMap(addressedBlocks)[0];
  const drawn = drawWords(block?.words ?? [], { document: linked.id, current: 'full', marked: new Set() }).html;
  expect(drawn).toContain('href="/harbour-code/article-2/" title="In the edition of 1 January 2020"');
  expect(fileOf(linked, 'document.akn.xml')).toContain(`<ref href="${address}">Article 2</ref>`);
});

test('a reader of a book or a Word file follows the reference to the site', async () => {
  const act = await lawOf('# Ferry Act\n\n## Article 1\n\nSee Article 2 of the Harbour Code.\n');
  const [linked = act] = linkToOthers([act, { ...code, former: [as(code, 'harbour-code', '2001-01-01')] }]);
  const address = 'https://papers.example/harbour-code/article-2/';
  const chapters = Object.entries(unzipSync(await bookOf(linked, []))).filter(([name]) => /text\/.*xhtml$/.test(name));
  expect(chapters.map(([, chapter]) => strFromU8(chapter)).join('')).toContain(
    `<a href="${address}" title="In the edition of 1 January 2020">Article 2</a>`,
  );
  const rels = unzipSync(await wordOf(linked, []))['word/_rels/document.xml.rels'] ?? new Uint8Array();
  expect(strFromU8(rels)).toContain(`Target="${address}"`);
});
