/** Official numbers as readers cite them: of any depth, several in a line, alone, and with the words of their language. */
import { describe, expect, test } from 'vitest';
import { idWithin, officialId } from '../../src/core/ids/ids.ts';
import { labelsOf, type LabelledDocument } from '../../src/core/ids/labels.ts';
import { parseMarkdown } from '../../src/core/markdown/parse.ts';
import { readStyles } from '../../src/core/numbers/styles.ts';
import { flatten } from '../../src/core/reading-order.ts';
import { readBlocks } from '../../src/core/text/blocks.ts';
import { importOriginal } from '../../src/importing/import.ts';
import { readMarkdown } from '../../src/importing/read/markdown.ts';
import { textOfMarkdown } from '../../src/importing/prove/markdown-text.ts';
import { importDocument } from '../support/imported-document.ts';

/** Reads a section, and returns the numbers of its paragraphs, or in brackets those around them, and the faults. */
function numbersIn(body: string, numbering: readonly string[], standsAlone = false) {
  const parsed = parseMarkdown(body, 'section', 'vi.mdx');
  if ('fault' in parsed) throw new Error(parsed.fault.message);
  const { blocks, outOfSequence } = readBlocks(parsed.tree, readStyles(numbering, { standsAlone }), 'vi.mdx');
  const written = flatten(blocks)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ numbers, within }) => numbers?.join(' ') ?? `[${within?.join(' ') ?? ''}]`);
  return { written, outOfSequence };
}

const markdown = (text: string) => ({
  read: (log: Parameters<typeof readMarkdown>[2]) => ({
    ...readMarkdown(text, { isPandoc: false, prefix: '' }, log),
    pictures: [],
  }),
  text: () => textOfMarkdown(text, false),
});

/** Imports a text without an edit, and returns its paragraphs. */
async function paragraphsIn(text: string, language: string) {
  const fields = { kind: 'law', publisher: 'P', published: '2024-01-01', url: 'https://law.example/' };
  const { document } = await importDocument(markdown(text), { id: 'law', language, fields });
  return document.sections.flatMap(({ blocks }) => flatten(blocks).filter(({ label }) => label !== undefined));
}

/** Imports a text without an edit, and returns the labels of its paragraphs. */
const labelsIn = async (text: string, language: string) =>
  (await paragraphsIn(text, language)).map(({ label }) => label);

describe('an editor whose text has compound numbers', () => {
  test('may go one level deeper, on, or back at any depth, and is told of a gap', () => {
    const text = (...numbers: string[]) => numbers.map((number) => `${number} Words`).join('\n\n');
    const { written, outOfSequence } = numbersIn(text('2.1', '2.2', '2.2.1', '2.2.2', '2.3', '3.1', '3.3'), ['1.1']);
    expect(written).toEqual(['2.1', '2.2', '2.2.1', '2.2.2', '2.3', '3.1', '3.3']);
    expect(outOfSequence).toEqual(['3.3']);
  });

  test('finds paragraphs below the number of their heading alone, however deep', () => {
    const body =
      '## 6.1 One\n\nWords.\n\n### 6.1.1 Two\n\nWords.\n\n- (a) Point\n\n#### Three\n\nWords.\n\n## 6.2 Four';
    expect(numbersIn(body, ['# 1.1', '(a)']).written).toEqual([...['[6.1]', '[6.1.1]', '6.1.1 a', '[6.1.1]']]);
  });
});

test('a line that opens with several numbers belongs to all of them', () => {
  const body = '1.1. (a) One\n\n(b) (1) Two\n\n(2) Three\n\n(A) Four\n\n(c) Five';
  const { written, outOfSequence } = numbersIn(body, ['1.1.', '(a)', '(1)', '(A)']);
  expect(written).toEqual(['1.1 a', '1.1 b 1', '1.1 b 2', '1.1 b 2 A', '1.1 c']);
  expect(outOfSequence).toEqual([]);
});

test('numbers of headings count on below headings without a number', () => {
  const body = '## Test 1.1 One\n\n### Notes\n\n## Test 1.2 Two\n\n### Notes\n\nWords.';
  expect(numbersIn(body, ['# Test 1.1'])).toEqual({
    written: ['[Test 1.2]'],
    outOfSequence: [],
  });
});

describe('a reader cites', () => {
  const labelled = async (text: string, language: string) =>
    (await paragraphsIn(text, language)).map(({ label, text: words }) => [label, words.replace(/^.*[\s　]/u, '')]);

  test('the points of the first paragraph of an article with it, though only the second has a number', async () => {
    const articles = [1, 2, 3].flatMap((nth) => [
      `第${'一二三'.charAt(nth - 1)}条　船は、次の場合に入る。`,
      ...['一　昼', '二　夜'],
      ...(nth === 2 ? [] : ['２　番人は、次の事を行う。', '一　点灯', '二　消灯', '３　以上']),
    ]);
    const cited = (await labelled(['港法', ...articles].join('\n\n'), 'ja')).map(([label]) => label);
    const whole = (article: string) => [
      ...['', '第一項第一号', '第一項第二号', '第二項', '第二項第一号', '第二項第二号', '第三項'].map(
        (one) => article + one,
      ),
    ];
    // An article of one paragraph is cited without it.
    expect(cited).toEqual([...whole('第一条'), '第二条', '第二条第一号', '第二条第二号', ...whole('第三条')]);
  });

  test('the subparagraphs of a Korean article with their paragraph', async () => {
    const articles = [1, 2, 3].flatMap((nth) => [
      `제${nth}조(배) ① 배는 다음과 같다.`,
      ...['1. 돛단배', '2. 뗏목', '② 그 밖에는 없다.', '③ 항만은 다음과 같다.', '1. 부두', '2. 등대'],
    ]);
    expect((await labelled(['항만법', ...articles].join('\n\n'), 'ko')).slice(0, 7)).toEqual([
      ['제1조', '같다.'],
      ['제1조제1항제1호', '돛단배'],
      ['제1조제1항제2호', '뗏목'],
      ['제1조제2항', '없다.'],
      ['제1조제3항', '같다.'],
      ['제1조제3항제1호', '부두'],
      ['제1조제3항제2호', '등대'],
    ]);
  });

  test('a number that skips a level by the word of its own', () => {
    const law: LabelledDocument = {
      language: 'de',
      numbering: ['(1)', '1.', 'a)'],
      join: [' Abs. ', ' Nr. ', ' Buchst. '],
      sections: [{ slug: 'paragraph-2', label: '§ 2' }],
    };
    const cited = (...numbers: string[]) => labelsOf({ id: 'x', section: 'paragraph-2', numbers }, law).label;
    expect(cited('1', '2', 'b')).toBe('§ 2 Abs. 1 Nr. 2 Buchst. b');
    expect(cited('1', 'b')).toBe('§ 2 Abs. 1 Buchst. b');
    expect(cited('1a', 'b')).toBe('§ 2 Abs. 1a Buchst. b');
    expect(cited('1', 'α')).toBe('§ 2 Abs. 1 Nr. α');
  });

  const document: LabelledDocument = {
    language: 'en',
    sections: [
      { slug: 'vi', label: '6' },
      { slug: 'vi-ii', label: '6.2' },
      { slug: 'p', label: '§ 3', join: [' Abs. ', ' Nr. '] },
    ],
  };
  const label = (section: string, id: string, more: object = {}, of = document) =>
    labelsOf({ id, section, ...more }, of).label;

  test('no paragraph by a number that a section has', () => {
    expect(label('vi', 'vi-2')).toBe('6 ¶2');
    expect(label('vi-ii', 'vi-ii-2')).toBe('6.2 ¶2');
  });

  test('what has no number by the number that contains it', () => {
    const within = { numbers: ['6.2.1'], nth: 2 };
    expect(label('vi-ii', 'vi-ii-6-2-1-par-2', { within })).toBe('6.2.1 ¶2');
    expect(label('vi-ii', 'vi-ii-table-1-cell-5', { within: { numbers: ['6.2.1'] } })).toBe('6.2.1, table ¶1, cell 5');
  });

  test('each level by its own word', () => {
    expect(label('p', 'p-1-2-b', { numbers: ['1', '2', 'b'] })).toBe('§ 3 Abs. 1 Nr. 2(b)');
  });

  test('articles that stand alone without their chapter', () => {
    const law = { ...document, standsAlone: true, join: ['第一条', '第一项'] };
    expect(label('vi', 'vi-4-2', { numbers: ['四', '二'] }, law)).toBe('第四条第二项');
    const within = { numbers: ['四'], nth: 2 };
    expect(label('vi', 'vi-4-par-2', { within }, law)).toBe('第四条 ¶2');
    const item = { numbers: ['四', '一'], within };
    expect(label('vi', 'vi-4-1', item, law)).toBe('第四条第一项');
    expect(label('vi', 'vi-4-1', item, { ...law, itemsByParagraph: true })).toBe('第四条 ¶2第一项');
  });

  test('addresses that do not repeat the number of the section, and are new', () => {
    expect(officialId('6-2', 'paragraph', ['6.2.1', '1'], new Set())).toBe('6-2-1-1');
    expect(officialId('ii', 'paragraph', ['Test 1.1'], new Set())).toBe('ii-test-1-1');
    expect(idWithin('ii', { numbers: ['四'], nth: 2 }, new Set(['ii-4-par-2']))).toBe('ii-4-par-2a');
  });
});

describe('an editor who imports', () => {
  test('a Chinese law finds its articles and 项 as lawyers cite them, and what it does not number as counted', async () => {
    const law =
      '# 港口法\n\n## 第一章 总则\n\n第一条 甲。\n\n第二条 乙：\n\n（一）丙；\n\n（二）丁。\n\n戊。\n\n## 第二章 附则\n\n第三条 己。';
    expect(await labelsIn(law, 'zh-Hans')).toEqual([
      '第一条',
      '第二条',
      '第二条 ¶1第一项',
      '第二条 ¶1第二项',
      '第二条 ¶2',
      '第三条',
    ]);
  });

  test('a Chinese law finds each 项 below its paragraph, if an article has several, and each at an address of its own', async () => {
    const law =
      '# 港口法\n\n## 第一章 总则\n\n第一条 甲：\n\n（一）乙；\n\n（二）丙。\n\n第二条 丁：\n\n（一）戊；\n\n（二）己。\n\n庚：\n\n（一）辛；\n\n（二）壬：\n\n1．癸；\n\n2．子。';
    const found = await paragraphsIn(law, 'zh-Hans');
    expect(found.map(({ label }) => label)).toEqual([
      ...['第一条', '第一条第一项', '第一条第二项'],
      ...['第二条', '第二条 ¶1第一项', '第二条 ¶1第二项', '第二条 ¶2'],
      ...['第二条 ¶2第一项', '第二条 ¶2第二项', '第二条 ¶2第二项第一目', '第二条 ¶2第二项第二目'],
    ]);
    expect(found.slice(4, 8).map(({ id }) => id)).toEqual([
      ...['chapter-1-2-1', 'chapter-1-2-2', 'chapter-1-2-par-2', 'chapter-1-2-par-2-1'],
    ]);
  });

  test('a German law finds Absätze and Nummern only where they are written, and a French one no alinéas', async () => {
    const german =
      '# Hafengesetz\n\n## § 1 Hafen\n\n(1) Eins\n\n1\\. Zwei\n\n2\\. Drei\n\n(2) Vier\n\n## § 2 Boot\n\nFünf';
    expect(await labelsIn(german, 'de')).toEqual([
      ...['§ 1 Abs. 1', '§ 1 Abs. 1 Nr. 1', '§ 1 Abs. 1 Nr. 2', '§ 1 Abs. 2', '§ 2 ¶1'],
    ]);
    const french =
      '# Code du port\n\n##### Article 1er\n\nUn.\n\nDeux.\n\n##### Article 1-1\n\nTrois.\n\n##### Article 2 bis\n\nQuatre.';
    expect(await labelsIn(french, 'fr')).toEqual([...['Art. 1er ¶1', 'Art. 1er ¶2', 'Art. 1-1 ¶1', 'Art. 2 bis ¶1']]);
  });

  test('an act that amends others finds both counts, and builds although the numbers of the others skip', async () => {
    const act =
      '# Harbour Act\n\n## The people enact:\n\n**SECTION 1.** Section 67.01 is amended to read:\n\n**67.01.** (a) One\n\n(b) Two\n\n**SEC. 2.** Section 98.35 is amended to read:\n\n**98.35.** (a) Three\n\n(b) (1) Four\n\n(2) Five';
    expect(await labelsIn(act, 'en')).toEqual([
      ...['Sec. 1', 'Sec. 1(67.01)(a)', 'Sec. 1(67.01)(b)', 'Sec. 2', 'Sec. 2(98.35)(a)'],
      ...['Sec. 2(98.35)(b)(1)', 'Sec. 2(98.35)(b)(2)'],
    ]);
  });

  test('a chapter of a larger text keeps the words of links to the others, without their signs', async () => {
    const text = '# Guide\n\nSee [Topic 27][topic-27] and [here][there].\n\n[there]: https://law.example/';
    const { files } = await importOriginal(markdown(text), { language: 'en', today: '2024-01-01' });
    expect(files.get('opening.mdx')).toBe('See Topic 27 and [here](https://law.example/).\n');
  });
});
