/** No label, slug or id shows a number in the words of the text that the text does not bear at that place. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Section } from '../../src/core/model.ts';
import { addressedBlocks } from '../../src/core/reading-order.ts';
import { inputOf } from '../../src/importing/input.ts';
import { importDocument, publicationIn } from '../support/imported-document.ts';
import { falseNumbers } from '../support/official-words.ts';

const FIELDS = { kind: 'law', publisher: 'P', published: '2024-01-01', url: 'https://law.example/' };
const REFERRING = 'tests/fixtures/references';

const filesIn = (folder: string) =>
  new Map(readdirSync(folder, { withFileTypes: true }).map(({ name }) => [name, path.join(folder, name)]));
const textsIn = (folder: string) =>
  new Map(
    [...filesIn(folder)].flatMap(([name, file]) =>
      /\.(?:mdx|txt)$/u.test(name) ? [[name, readFileSync(file, 'utf8')]] : [],
    ),
  );

/** Imports a text in Markdown without an edit, and accepts its ids. */
async function imported(text: string, language: string) {
  const { original } = inputOf(Buffer.from(text), 'law.md', '/law.md');
  const { document, imported: made } = await importDocument(original, { id: 'law', language, fields: FIELDS });
  return { document, files: made.files };
}

const namesOf = (sections: readonly Section[]) => sections.map(({ slug, label }) => `${slug}: ${label}`);

describe.each(['charter', 'structure'])('in the publication %s, a reader', (name) => {
  const content = `tests/fixtures/${name}/content`;
  const { documents } = publicationIn(content);

  test.each(documents.map(({ id }) => id))('of %s sees no count of ours as a number of the text', (id) => {
    const document = documents.find((one) => one.id === id);
    if (document === undefined) throw new Error(`There is no ${id}.`);
    expect(falseNumbers(document, textsIn(`${content}/documents/${id}`), false)).toEqual([]);
  });
});

test.each(readdirSync(REFERRING).filter((name) => name.endsWith('.md')))(
  'a reader of %s, imported, sees no count of ours as a number of the text, in no label, slug or id',
  async (name) => {
    const [language = 'en'] = /^[a-z]+(?:-[A-Z][a-z]+)?/u.exec(name) ?? [];
    const { document, files } = await imported(readFileSync(`${REFERRING}/${name}`, 'utf8'), language);
    expect(falseNumbers(document, files, true)).toEqual([]);
  },
);

describe('a section has its own number in its address and its label, and never our count of sections:', () => {
  test.each([
    [
      'a law whose first words have no number',
      'zh-Hans',
      '# 港口法\n\n## 序言\n\n甲。\n\n## 第一条\n\n乙。\n\n## 第二条\n\n丙。',
      ['text: 序言', 'article-1: 第一条', 'article-2: 第二条'],
    ],
    [
      'a plan with numbers before its headings',
      'zh-Hans',
      '# 港口规划\n\n## 前言\n\n甲。\n\n## 一、背景\n\n乙。\n\n## 二、目标\n\n丙。',
      ['text: 前言', 'section-1: 一', 'section-2: 二'],
    ],
    [
      'a text whose words for its parts are not known',
      'ru',
      '# Закон\n\n## Введение\n\nОдин.\n\n## Подраздел 3\n\nДва.\n\n## Подраздел 4\n\nТри.',
      ['text: Введение', 'text-again: Подраздел 3', 'text-again-b: Подраздел 4'],
    ],
    [
      'a text that numbers nothing',
      'en',
      '# Notes on boats\n\n## Rafts\n\nOne.\n\n## Canoes\n\nTwo.',
      ['rafts: Rafts', 'canoes: Canoes'],
    ],
    [
      'sections of which each chapter has a first',
      'zh-Hans',
      '# 港口法\n\n## 第一章 船\n\n### 第一节 大\n\n甲。\n\n### 第二节 小\n\n乙。\n\n## 第二章 泊\n\n### 第一节 内\n\n丙。\n\n### 第二节 外\n\n丁。',
      [
        'section-1: 第一节',
        'section-2: 第二节',
        'chapter-2-section-1: 第二章第一节',
        'chapter-2-section-2: 第二章第二节',
      ],
    ],
    [
      'two articles with the same number',
      'en',
      '# Act\n\n## Article 5\n\nOne.\n\n## Article 5\n\nTwo.\n\n## Article 6\n\nThree.',
      ['article-5: Art. 5', 'article-5-again: Art. 5′', 'article-6: Art. 6'],
    ],
    [
      'an article that was inserted later',
      'zh-Hant',
      '# 港口法\n\n## 第十條\n\n甲。\n\n## 第十條之一\n\n乙。\n\n## 第一千條\n\n丙。',
      ['article-10: 第十條', 'article-10-1: 第十條之一', 'article-1000: 第一千條'],
    ],
  ])('%s', async (_, language, text, expected) => {
    const { document } = await imported(text, language);
    expect(namesOf(document.sections)).toEqual(expected);
  });
});

test('a reader of a law in German, French and Chinese cites what the text does not number by a count that looks like one', async () => {
  const laws = [
    ['de', '# Gesetz\n\n## § 1\n\nEins.\n\nZwei.\n\n## § 2\n\n(1) Drei.\n\n(2) Vier:\n\n- fünf;\n- sechs.'],
    ['fr', '# Loi\n\n## Article 1er\n\nUn.\n\nDeux.\n\n## Article 2\n\nTrois.'],
    ['zh-Hans', '# 法\n\n## 第一条\n\n甲。\n\n乙。\n\n## 第二条\n\n丙。'],
  ] as const;
  const cited = await Promise.all(
    laws.map(async ([language, text]) => {
      const { document } = await imported(text, language);
      return document.sections.flatMap(addressedBlocks).map(({ id, label }) => `${id}: ${label}`);
    }),
  );
  expect(cited).toEqual([
    [
      ...[
        'paragraph-1-par-1: § 1 ¶1',
        'paragraph-1-par-2: § 1 ¶2',
        'paragraph-2-1: § 2 Abs. 1',
        'paragraph-2-2: § 2 Abs. 2',
      ],
      ...['paragraph-2-par-1: § 2 ¶1', 'paragraph-2-par-2: § 2 ¶2'],
    ],
    ['article-1-par-1: Art. 1er ¶1', 'article-1-par-2: Art. 1er ¶2', 'article-2-par-1: Art. 2 ¶1'],
    ['article-1-par-1: 第一条 ¶1', 'article-1-par-2: 第一条 ¶2', 'article-2-par-1: 第二条 ¶1'],
  ]);
});
