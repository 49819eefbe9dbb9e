/** The places that the words beside a quotation name. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';

/** A document with a paragraph in each section: the letters of the alphabet, "boat a lies here", "boat b lies here". */
const documentOf = (...sections: readonly (readonly [id: string, label: string, heading: string, block?: string])[]) =>
  sourceOf('rules', {
    title: 'Rules',
    sections: sections.map(([id, label, heading, block = `${label}.1`], index) => ({
      id,
      label,
      heading,
      blocks: [{ id: `${id}-1`, label: block, text: `One boat of kind ${'abcdefgh'[index]} lies here.` }],
    })),
  });

const ROMAN = documentOf(
  ['opening', 'I', 'Opening'],
  ['harbour-life', 'II', 'II. Life at the quay'],
  ['iii', 'III', 'III\nOrder\nand quiet'],
  ['iv', 'IV', 'IV. Dues'],
);
const LAW = documentOf(
  ['article-4', 'Art. 4', 'Article 4', 'Art. 4(1)'],
  ['article-5', 'Art. 5', 'Article 5', 'Art. 5(1)'],
  ['annex-i', 'Annex I', 'Annex I', 'Annex I, 1'],
);
const CHINESE = documentOf(
  ['chapter-1', '第一章', '第一章 总则', '第一条'],
  ['chapter-2', '第二章', '第二章 港务费用', '第二条'],
);

/** A law whose articles are numbered through all chapters, so that their labels are without those of the chapters. */
const THROUGHOUT = documentOf(
  ['chapter-1', '第一章', '第一章 总则', '第一条'],
  ['chapter-2', '第二章', '第二章 港务费用', '第三条'],
  ['chapter-3', '第三章', '第三章 附则', '第五条'],
);

/** Whether words before a quotation name its place, another one, or (by the same verdict as its place) none. */
const verdicts = (words: string, source: typeof ROMAN) =>
  source.document.sections.map((_, index) => {
    const [finding] = judgeAll(`${words}: “One boat of kind ${'abcdefgh'[index]} lies here”`, [source]);
    return finding?.verdict === 'verbatim';
  });

test('“the text” is no section that has no other name for its address', () => {
  const unlettered = documentOf(['text', '序言', '序言'], ['article-1', '第一条', '第一条']);
  expect(verdicts('The text says', unlettered)).toEqual([true, true]);
});

describe('a reader who names the place of a quotation', () => {
  test.each([
    ['Section III says', [false, false, true, false]],
    ['section iii says', [false, false, true, false]],
    ['Sec. 3 says', [false, false, true, false]],
    ['Sections 3 says', [false, false, true, false]],
    ['The 3rd section says', [false, false, true, false]],
    ['The third section says', [false, false, true, false]],
    ['第三部分', [false, false, true, false]],
    ['第3章', [false, false, true, false]],
    ['III.1 says', [false, false, true, false]],
    ['as II.1 and III.1 say', [false, true, true, false]],
    ['Section I and section 4 say', [true, false, false, true]],
    ['Under Life at the quay it says', [false, true, false, false]],
    ['Under Order and quiet it says', [false, false, true, false]],
    ['Harbour Life says', [false, true, false, false]],
  ])('in words such as “%s” is held to that place', (words, places) => {
    expect(verdicts(words, ROMAN)).toEqual(places);
  });

  test.each([
    '3 sections say',
    'On page III it says',
    'In IIIa it says',
    'XIII.1 says',
    'III.12 says',
    'Section 33 says',
    'Subsection 3 says',
    'Section III2 says',
    'Version 2.3rd section says',
    'the reopening says',
    'the opening, a word of the text itself, says',
    'At Dues it says',
    'At dues',
    'In iv it says',
    'Nothing says',
  ])('is held to none in words such as “%s”', (words) => {
    expect(verdicts(words, ROMAN)).toEqual([true, true, true, true]);
  });

  test.each([
    ['Article 5 says', [false, true, false]],
    ['Art. 5 says', [false, true, false]],
    ['Art. 5(1) says', [false, true, false]],
    ['article 5(1) says', [false, true, false]],
    ['Articles 4(1) and 5(1) say', [true, false, false]],
    ['Art. 5(1)(b) says', [false, true, false]],
    ['Section 5 says', [true, true, true]],
    ['Annex I, 1 says', [false, false, true]],
  ])('of a law is held to its articles: “%s”', (words, places) => {
    expect(verdicts(words, LAW)).toEqual(places);
  });

  test.each([
    ['第一章', [true, false]],
    ['第1章', [true, false]],
    ['第二条', [false, true]],
    ['“港务费用”', [true, true]],
    ['在港务费用中', [false, true]],
    ['在总则中', [true, true]],
  ])('of a Chinese law is held to its chapters: %s', (words, places) => {
    expect(verdicts(words, CHINESE)).toEqual(places);
  });

  test.each([
    ['第一条', [true, false, false]],
    ['第三条', [false, true, false]],
    ['第五条', [false, false, true]],
    ['第三章', [false, false, true]],
    ['第十三条', [true, true, true]],
  ])('of a law with articles through all chapters is never held to the chapter of that number: %s', (words, places) => {
    expect(verdicts(words, THROUGHOUT)).toEqual(places);
  });

  test('is held to an annex, or to what else a text calls its parts', () => {
    expect(verdicts('Annex I says', LAW)).toEqual([false, false, true]);
    expect(verdicts('Annex II says', LAW)).toEqual([true, true, true]);
  });

  test('is not held to a place that only the words of another quotation name, unless they are a heading', () => {
    const inWords = judgeAll('“Section II is long,” he says, and “One boat of kind a lies here”', [ROMAN]);
    expect(inWords.map(({ verdict }) => verdict)).toEqual(['not found', 'verbatim']);
    const [, underHeading] = judgeAll('In “Life at the quay” it says “One boat of kind a lies here”', [ROMAN]);
    expect(underHeading?.verdict).toBe('misplaced');
    const headings = judgeAll('It has “Life at the quay” and “Order and quiet”', [ROMAN]);
    expect(headings.map(({ verdict }) => verdict)).toEqual(['verbatim', 'verbatim']);
  });

  test('before a block quote is held to that place, unless it is that of a quotation before', () => {
    const [led] = judgeAll('Section II says:\n\n> One boat of kind a lies here.', [ROMAN]);
    expect(led?.verdict).toBe('misplaced');
    const [, block] = judgeAll('Section II says “One boat of kind b.”\n\n> One boat of kind a lies here.', [ROMAN]);
    expect(block?.verdict).toBe('verbatim');
  });

  test.each([
    'Section II says “One boat of kind b”, and elsewhere:',
    'They have “One boat of kind b” (II.1), and:',
    'They have “One boat of kind b”, and II.1 is another matter.',
    '> One boat of kind b lies here.\n> — Section II',
    '> Section II says more.',
  ])('before a block quote is not held to the place of another quotation: %s', (before) => {
    const verdicts = judgeAll(`${before}\n\n> One boat of kind a lies here.`, [ROMAN]).map(({ verdict }) => verdict);
    expect(verdicts.at(-1)).toBe('verbatim');
  });

  test('that contains the quotation with others is right', () => {
    const [long] = judgeAll('II.1 says “lies here. II. Life at the quay One boat of kind b lies here”', [ROMAN]);
    expect(long?.verdict).toBe('verbatim');
    const [title] = judgeAll('II.1 says “Rules”', [ROMAN]);
    expect(title?.verdict).toBe('misplaced');
    const [anywhere] = judgeAll('Section II says “Rules”', [ROMAN]);
    expect(anywhere?.verdict).toBe('verbatim');
  });
});
