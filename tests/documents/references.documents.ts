/** What real documents say of their own parts is a link where the target is sure, and never to a wrong place. */
import { afterAll, expect, test } from 'vitest';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { openInput } from '../../src/importing/input.ts';
import { importDocument } from '../support/imported-document.ts';
import { TRIED_DOCUMENTS } from './documents.ts';

const REQUIRED = { kind: 'law', publisher: 'Its publisher', published: '2020-01-01', url: 'https://law.example/' };

/** What is expected of a document. */
interface Expected {
  /** How many references it has, and how many of these are links. */
  readonly counts: readonly [references: number, links: number];
  /** Some of them, each with the label of its block, its words, and the label of its place or the reason against it. */
  readonly some: readonly (readonly [block: string, words: string, target: string])[];
}

/** By the ids of the documents. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  'ai-act': {
    counts: [1068, 825],
    some: [
      ['Recital 40', 'Article 26(10)', 'Art. 26(10)'],
      ['Art. 2(7)', 'Article 10(5)', 'Art. 10(5)'],
      ['Art. 16(a)', 'Section 2', 'Art. 8'],
      ['Art. 27(3)', 'paragraph 1', 'Art. 27(1)'],
      ['Art. 73(3)', 'Article 3, point (49)(b)', 'Art. 3(49)(b)'],
      ['Art. 49(4)(d)', '2', 'Annex IX, 2'],
      ['Recital 3', 'Article 114', 'another text'],
      ['Art. 26(9)', 'Article 27', 'another text'],
      ['Art. 49(4)(a)', 'points 6', 'unclear'],
      ['Art. 106 ¶2', 'paragraph 1', 'quoted'],
      ['Art. 108(3)', 'Article 43', 'amending'],
      ['Art. 111(1)', 'Article 113(3), point (a)', 'no such place'],
      ['Annex VIII, 9', 'point 8', 'several places'],
    ],
  },
  'm-13-13': {
    counts: [38, 12],
    some: [
      ['III(3)(d)(2)', 'part I', 'I'],
      ['III, footnote 24', 'section 8(b)(2)(a)', 'another text'],
    ],
  },
  'ai-plan': { counts: [7, 7], some: [['3 ¶8', 'Section 2', '2']] },
  'dripa-2014': {
    counts: [84, 21],
    some: [
      ['Sec. 1(5)', 'subsection (4)(b)', 'Sec. 1(4)(b)'],
      ['Sec. 3(2)', 'subsection (3)(c)', 'amending'],
      ['Sec. 4 ¶21', 'section 23A', 'amending'],
    ],
  },
  'dcat-ap': { counts: [31, 29], some: [['6.2 ¶5', 'section 3', '3']] },
  'sar-template': { counts: [18, 3], some: [['2 ¶17', 'Appendix A', 'unclear']] },
  lobbyregister: {
    counts: [72, 58],
    some: [
      ['§ 3 Abs. 3', 'Nummer 2 Buchstabe a', '§ 3 Abs. 1 Nr. 2 Buchst. a'],
      ['§ 2 Abs. 2 Nr. 3', 'Artikel 17', 'another text'],
    ],
  },
  'constitution-fr': {
    counts: [73, 62],
    some: [
      ['Art. 62 ¶2', 'article 61-1', 'Art. 61-1'],
      ['Art. 77 ¶7', 'articles 188', 'another text'],
    ],
  },
  'licensing-law-zh': {
    counts: [16, 13],
    some: [
      ['第五十六条', '第三十四条第三款', 'no such place'],
      ['第五十三条', '第十二条第二项', '第十二条第二项'],
    ],
  },
  'wallet-trust-model': { counts: [182, 125], some: [['6.5.1(1)', 'Section 6.5.2', '6.5.2']] },
  'sb-1120': { counts: [112, 0], some: [] },
  rgaa: { counts: [17, 1], some: [] },
};

/** Returns the references as they are expected; a heading is named by its section. */
function referencesOf({ sections, references }: Document) {
  const labels = new Map(sections.flatMap((section) => allBlocks(section).map(({ id, label }) => [id, label])));
  const names = new Map(sections.map(({ slug, label }) => [slug, label]));
  return references.map(({ label, words, target }) => [
    label,
    words,
    typeof target === 'string' ? target : (labels.get(target.id) ?? names.get(target.section)),
  ]);
}

const table: string[] = [];
afterAll(() => {
  console.log(['| document | references | links |', '| --- | --- | --- |', ...table].join('\n'));
});

test.for(TRIED_DOCUMENTS.filter(([id]) => id in EXPECTED))('references of %s', async ([id, { file, language }]) => {
  const { document } = await importDocument(openInput(file).original, { id: 'law', language, fields: REQUIRED });
  const found = referencesOf(document);
  const links = document.references.filter(({ target }) => typeof target !== 'string');
  table.push(`| ${id} | ${found.length} | ${links.length} |`);
  const written = found.map((one) => one.join(' | ').replaceAll('\u00A0', ' '));
  expect(EXPECTED[id]?.some.map((one) => one.join(' | ')).filter((one) => !written.includes(one))).toEqual([]);
  expect([found.length, links.length]).toEqual(EXPECTED[id]?.counts);
});
