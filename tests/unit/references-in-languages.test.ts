/** References of a text to its own parts, by language, and the list of them for an editor. */
import { describe, expect, test } from 'vitest';
import { listReferences } from '../../src/core/references/report.ts';
import { runNode } from '../support/astro.ts';
import { inEnglish, lawOf, lawWith, referencesOf } from '../support/referring-law.ts';

describe('a reader finds links in', () => {
  test.for<[string, string, string, [string, string][]]>([
    [
      'a German law',
      'de',
      '# Gesetz\n\n## § 1\n\n(1) Boote zahlen:\n\n1\\. am Tag;\n\n2\\. nachts, wenn Absatz 2 gilt.\n\n(2) Nach Absatz 1 Nummer 2 und § 2 Abs. 1 Satz 1 gilt dies, nicht aber nach § 2 des Grundgesetzes.\n\n## § 2\n\n(1) Alle zahlen.\n\n(2) Die §§ 1 und 2 gelten.\n',
      [
        ['Absatz 2', '§ 1 Abs. 2'],
        ['Absatz 1 Nummer 2', '§ 1 Abs. 1 Nr. 2'],
        ['§ 2 Abs. 1', '§ 2 Abs. 1'],
        ['§ 2', 'another text'],
        ['§§ 1', '§ 1'],
        ['2', '§ 2'],
      ],
    ],
    [
      'a French law',
      'fr',
      '# Loi\n\n## Article premier\n\n1\\. Les bateaux paient.\n\n2\\. Voir l’article 2, paragraphe 1. Voir le paragraphe 1 du présent article.\n\n## Article 2\n\n1\\. Tous paient.\n\n2\\. Voir l’article 1er de la présente loi et les articles 1er à 2, mais pas l’article 1 du code civil.\n',
      [
        ['article 2, paragraphe 1', 'Art. 2, § 1'],
        ['paragraphe 1', 'Art. premier, § 1'],
        ['article 1er', 'Art. premier'],
        ['articles 1er', 'Art. premier'],
        ['2', 'Art. 2'],
        ['article 1', 'another text'],
      ],
    ],
    [
      'a Chinese law',
      'zh-Hans',
      '# 港口法\n\n## 第一章 总则\n\n第一条 船舶应当：\n\n（一）缴费；\n\n（二）停泊。\n\n港务局另行公布。\n\n第二条 依照本法第一条第二项和第一条第二款，按照《海商法》第一条、第二条，依照该法第一条，不适用本法第九条。\n\n依照本条第一款办理。\n\n第三条 依照第一条第一款第一项办理。\n',
      [
        ['第一条第二项', '第一条 ¶1第二项'],
        ['第一条第二款', 'no such place'],
        ['第一条', 'another text'],
        ['第二条', 'another text'],
        ['第一条', 'another text'],
        ['第九条', 'no such place'],
        ['第一款', 'no such place'],
        ['第一条第一款第一项', 'no such place'],
      ],
    ],
    [
      'a guide with numbered headings',
      'en',
      '# Guide\n\n## 1 Scope\n\nSee Section 2.1 and section 2.\n\n## 2 Rules\n\n### 2.1 Berths\n\nSee Section 1. See Section 6.1 of the other guide.\n\n### 2.2 Buoys\n\nNone.\n',
      [
        ['Section 2.1', '2'],
        ['section 2', '2'],
        ['Section 1', '1'],
        ['Section 6.1', 'another text'],
      ],
    ],
  ])('%s', async ([, language, text, expected]) => {
    expect(referencesOf(await lawOf(text, language))).toEqual(expected);
  });
});

test('a reader finds the same links where a long build uses so many patterns that V8 compiles them in another way', async () => {
  const program = `
    import { inEnglish } from './tests/support/referring-law.ts';
    console.log(JSON.stringify(await inEnglish('Without prejudice to Article 1, paragraph 2 holds. See ARTICLE 1.')));`;
  const words = ['--no-regexp-optimization', '--input-type=module', '--eval', program];
  const { output } = await runNode(words, {});
  expect(JSON.parse(output)).toEqual([
    ['Article 1, paragraph 2', 'unclear'],
    ['ARTICLE 1', 'Art. 1'],
  ]);
});

describe('an editor', () => {
  const sentence = 'See Article\u00A01, and see Article 3.';

  test('makes one reference no link, and leaves the same words elsewhere', async () => {
    const fields = { unlinked: [{ paragraph: 'article-2-3', words: 'Article 1' }] };
    expect(await inEnglish(sentence, '\n3\\. See Article 1.\n', fields)).toEqual([
      ['Article\u00A01', 'switched off'],
      ['Article 3', 'Art. 3'],
      ['Article 1', 'Art. 1'],
    ]);
  });

  test('is told of one that would be no link anyway', async () => {
    const fields = { unlinked: [{ paragraph: 'article-2-3', words: 'Article 9' }] };
    await expect(inEnglish(sentence, '', fields)).rejects.toThrow('no such reference there would be a link');
  });

  test('reads which references are links, and why others are not', async () => {
    const document = await lawOf(lawWith('See Article 1, Article 9 and paragraph 2 of this Article.'));
    expect(listReferences([document])).toBe(`law: 3 references, of which 2 are links
  no link, since the text numbers no such place: 1
    article-2-3 (Art. 2(3)): "Article 9"
  links: 2
    article-2-3 (Art. 2(3)): "Article 1" → Art. 1
    article-2-3 (Art. 2(3)): "paragraph 2" → Art. 2(2)`);
  });
});
