/** A writer names the place of a quotation in another language than that of the document. */
import { describe, expect, test } from 'vitest';
import { judgeAll } from '../../src/core/quotations/judge.ts';
import { sourceOf } from '../../src/core/quotations/source.ts';

/** A document with a paragraph for each label, in sections: "boat a lies here", "boat b lies here". */
const documentOf = (...sections: readonly (readonly [label: string, ...blocks: string[]])[]) => {
  let count = -1;
  return sourceOf('rules', {
    title: 'Rules',
    sections: sections.map(([label, ...blocks]) => ({
      id: `s-${label}`,
      label,
      blocks: blocks.map((block) => {
        count += 1;
        return { id: `b-${count}`, label: block, text: `One boat of kind ${'abcdefgh'[count]} lies here.` };
      }),
    })),
  });
};

const CHINESE = documentOf(['第一章', '第一条', '第二条'], ['第二章', '第三条', '第四条']);
const CHAPTERED = documentOf(
  ['第一章', '第一章第一条', '第一章第二条第一款'],
  ['第二章', '第二章第三条(一)', '第二章第四条'],
);
const ENGLISH = documentOf(['Art. 4', 'Art. 4(1)', 'Art. 4(2)(a)'], ['Art. 5', 'Art. 5(1)'], ['Annex I', 'Annex I, 1']);
const GERMAN = documentOf(['§ 4', '§ 4 Abs. 1', '§ 4 Abs. 2'], ['§ 5', '§ 5 Abs. 1 Nr. 2']);
const ROMAN = documentOf(['Chapter I', 'Chapter I(1)'], ['Chapter II', 'Chapter II(2)']);

/** The letters of the paragraphs at which a quotation may be without being called misplaced. */
const rightAt = (words: string, source: typeof CHINESE) =>
  source.passages
    .filter(({ block }) => block !== undefined)
    .filter(({ text }) => judgeAll(`${words} “${text.slice(0, -1)}”`, [source])[0]?.verdict === 'verbatim')
    .map(({ label }) => label);

describe('a quotation is held to the place that is named in another language', () => {
  test.each([
    ['Article 3 says', CHINESE, ['第三条']],
    ['Art. 3 says:', CHINESE, ['第三条']],
    ['Artikel 3 lautet:', CHINESE, ['第三条']],
    ['L’article 3 dit', CHINESE, ['第三条']],
    ['تنص المادة 3 على', CHINESE, ['第三条']],
    ['Chapter II has it that', CHINESE, ['第三条', '第四条']],
    ['Le chapitre II dit', CHINESE, ['第三条', '第四条']],
    ['In Kapitel 2 heißt es', CHINESE, ['第三条', '第四条']],
    ['Article 3 says', CHAPTERED, ['第二章第三条(一)']],
    ['Article 2 says', CHAPTERED, ['第一章第二条第一款']],
    ['Article 2, paragraph 1, says', CHAPTERED, ['第一章第二条第一款']],
    ['第五条规定：', ENGLISH, ['Art. 5(1)']],
    ['第四条第二款规定：', ENGLISH, ['Art. 4(2)(a)']],
    ['第四条第一款规定：', ENGLISH, ['Art. 4(1)']],
    ['Artikel 4 Absatz 2 lautet', ENGLISH, ['Art. 4(2)(a)']],
    ['Artikel 5 lautet', ENGLISH, ['Art. 5(1)']],
    ['L’annexe I dit', ENGLISH, ['Annex I, 1']],
    ['第二章规定', ROMAN, ['Chapter II(2)']],
    ['Kapitel II sagt', ROMAN, ['Chapter II(2)']],
  ])('%s', (words, source, labels) => {
    expect(rightAt(words, source)).toEqual(labels);
  });
});

describe('nobody is told of another place where none is named', () => {
  test.each([
    ['Paragraph 3 says', CHINESE],
    ['Article 9 says', CHINESE],
    ['Section 3 says', CHINESE],
    ['第九条规定：', ENGLISH],
    ['第五章规定：', ENGLISH],
    ['In 3 articles it says', CHINESE],
    ['Article 5 of another law is no reason: here it says', GERMAN],
  ])('%s', (words, source) => {
    const all = source.passages.filter(({ block }) => block !== undefined).map(({ label }) => label);
    expect(rightAt(words, source)).toEqual(all);
  });
});
