/** References of a text to its own parts: which words are links, and to what. */
import { describe, expect, test } from 'vitest';
import { listReferences } from '../../src/core/references/report.ts';
import type { Document } from '../../src/core/model.ts';
import { allBlocks } from '../../src/core/reading-order.ts';
import { inputOf } from '../../src/importing/input.ts';
import { type Fields, importDocument } from '../support/imported-document.ts';

const REQUIRED = { kind: 'law', publisher: 'The Office', published: '2020-01-01', url: 'https://law.example/' };

/** Imports a law that is written in Markdown. */
async function lawOf(text: string, language = 'en', fields: Fields = {}): Promise<Document> {
  const { original } = inputOf(Buffer.from(text), 'law.md', '/law.md');
  return (await importDocument(original, { id: 'law', language, fields: { ...REQUIRED, ...fields } })).document;
}

/** Returns the references of a law: their words, and the label of the place or the reason why they are no link. */
function referencesOf({ sections, references }: Document): [string, string][] {
  const labels = new Map(sections.flatMap((section) => allBlocks(section).map(({ id, label }) => [id, label])));
  const sectionLabels = new Map(sections.map(({ slug, label }) => [slug, label]));
  return references.map(({ words, target }) => [
    words,
    typeof target === 'string' ? target : (labels.get(target.id) ?? sectionLabels.get(target.section) ?? ''),
  ]);
}

/** A law in which a sentence is added to Article 2, paragraph 3. */
const lawWith = (sentence: string, others = '') => `# Harbour Act

## Article 1

1\\. Berths are open.

2\\. Boats pay:

(a) by day;

(b) by night, if

(i) it is dark, or

(ii) it rains.

3\\. Nobody pays twice.

## Article 2

1\\. Buoys are berths:

(a) in the bay;

(b) at sea.

2\\. Rafts are boats.

3\\. ${sentence}

## Article 3

Canoes are boats.

## Annex I

1\\. Berths by the quay.

2\\. Berths at sea.
${others}`;

const inEnglish = async (sentence: string, others?: string, fields?: Fields) =>
  referencesOf(await lawOf(lawWith(sentence, others), 'en', fields));

describe('a reader finds links where the text names', () => {
  test.for<[string, [string, string][]]>([
    ['See Article 1.', [['Article 1', 'Art. 1']]],
    ['See Article 1(2)(b)(ii).', [['Article 1(2)(b)(ii)', 'Art. 1(2)(b)(ii)']]],
    ['See Article 1(2), point (b)(i), and no more.', [['Article 1(2), point (b)(i)', 'Art. 1(2)(b)(i)']]],
    [
      'See Articles 1 and 3.',
      [
        ['Articles 1', 'Art. 1'],
        ['3', 'Art. 3'],
      ],
    ],
    [
      'See Articles 1 to 3.',
      [
        ['Articles 1', 'Art. 1'],
        ['3', 'Art. 3'],
      ],
    ],
    [
      'See Article 1(1), (2)(a) and (3).',
      [
        ['Article 1(1)', 'Art. 1(1)'],
        ['(2)(a)', 'Art. 1(2)(a)'],
        ['(3)', 'Art. 1(3)'],
      ],
    ],
    ['See paragraph 2.', [['paragraph 2', 'Art. 2(2)']]],
    [
      'See paragraph 1, points (a) and (b).',
      [
        ['paragraph 1, points (a)', 'Art. 2(1)(a)'],
        ['(b)', 'Art. 2(1)(b)'],
      ],
    ],
    [
      'See points (a) and (b) of Article 1(2).',
      [
        ['points (a)', 'Art. 1(2)(a)'],
        ['(b)', 'Art. 1(2)(b)'],
        ['Article 1(2)', 'Art. 1(2)'],
      ],
    ],
    [
      'See Annex I, point 2, or Annex I.',
      [
        ['Annex I, point 2', 'Annex I, 2'],
        ['Annex I', 'Annex I'],
      ],
    ],
    [
      'See point 2 of Annex I.',
      [
        ['point 2', 'Annex I, 2'],
        ['Annex I', 'Annex I'],
      ],
    ],
    ['See Article 1(2), first subparagraph, point (b).', [['Article 1(2)', 'Art. 1(2)']]],
    ['Regulation (EU) 5/2020 holds, and so does Article 3 of this Act.', [['Article 3', 'Art. 3']]],
    [
      'Under Article 3, berths are open as paragraph 2 of this Article says.',
      [
        ['Article 3', 'Art. 3'],
        ['paragraph 2', 'Art. 2(2)'],
      ],
    ],
  ])('%s', async ([sentence, expected]) => {
    expect(await inEnglish(sentence)).toEqual(expected);
  });
});

describe('a reader is not misled by the words', () => {
  test.for<[string, string]>([
    ['See Article 1 of Regulation (EU) 5/2020.', 'another text'],
    ['See Articles 1 and 3 of the Treaty.', 'another text'],
    ['See Article 1(1), first subparagraph, point (a), of Directive 95/46/EC.', 'another text'],
    ['See Article 3 TEU for more.', 'another text'],
    ['See Annex I to Regulation (EU) 5/2020.', 'another text'],
    ['Regulation (EU) 5/2020 holds, in particular Article 3.', 'another text'],
    ['See GDPR, Article 3.', 'another text'],
    ['See the Harbour Treaty and Article 3 thereof.', 'another text'],
    ['The old rule says “Article 3 is void”.', 'quoted'],
    ['See Article 9.', 'no such place'],
    ['See Article 1(7).', 'no such place'],
    ['See paragraph 9.', 'no such place'],
    ['Without prejudice to Article 1, paragraph 2 holds.', 'unclear'],
    ['Article 3 of the Treaty holds. So does Article 3.', 'another text'],
    ['In this law, the following point is inserted: see Article 3.', 'amending'],
  ])('%s', async ([sentence, reason]) => {
    const [first] = await inEnglish(sentence);
    expect(first?.[1]).toBe(reason);
  });

  test('of an article that the same article has named as one of another text', async () => {
    expect(await inEnglish('Article 3 of the Treaty holds. So does Article 3.')).toEqual([
      ['Article 3', 'another text'],
      ['Article 3', 'unclear'],
    ]);
  });

  test('of a paragraph, where another article was named before', async () => {
    expect(await inEnglish('Where Article 1 holds, paragraph 2 is void.')).toEqual([
      ['Article 1', 'Art. 1'],
      ['paragraph 2', 'unclear'],
    ]);
  });

  test('of an amendment that goes on over several paragraphs', async () => {
    const law = await lawOf(
      lawWith('The old law says: “Boats pay.\n\nArticle 3 is void.\n\nRafts pay too.” See Article 3.'),
    );
    expect(referencesOf(law)).toEqual([
      ['Article 3', 'quoted'],
      ['Article 3', 'Art. 3'],
    ]);
  });

  test('of a letter that may be a roman number', async () => {
    const points = ['(a) one;', '(b) two:', '(i) or', '(ii) under point (i) and point (a);'];
    const letters = Array.from('cdefghi', (letter) => `(${letter}) more;`);
    const law = await lawOf(['# Act', '## Article 1', '1\\. Boats are:', ...points, ...letters].join('\n\n'));
    expect(referencesOf(law)).toEqual([
      ['point (i)', 'several places'],
      ['point (a)', 'Art. 1(a)'],
    ]);
  });

  test('of two points with the same number', async () => {
    const [first] = await inEnglish('See point 1 of Annex I.', '\n### More berths\n\n1\\. Berths of rafts.\n');
    expect(first).toEqual(['point 1', 'several places']);
  });
});

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
      '# Loi\n\n## Article premier\n\n1\\. Les bateaux paient.\n\n2\\. Voir l’article 2, paragraphe 1. Voir le paragraphe 1 du présent article.\n\n## Article 2\n\n1\\. Tous paient.\n\n2\\. Voir l’article 1er de la présente loi et les articles 1 à 2, mais pas l’article 1 du code civil.\n',
      [
        ['article 2, paragraphe 1', 'Art. 2, § 1'],
        ['paragraphe 1', 'Art. premier, § 1'],
        ['article 1er', 'Art. premier'],
        ['articles 1', 'Art. premier'],
        ['2', 'Art. 2'],
        ['article 1', 'another text'],
      ],
    ],
    [
      'a Chinese law',
      'zh-Hans',
      '# 港口法\n\n## 第一章 总则\n\n第一条 船舶应当：\n\n（一）缴费；\n\n（二）停泊。\n\n港务局另行公布。\n\n第二条 依照本法第一条第二项和第一条第二款，按照《海商法》第一条、第二条，依照该法第一条，不适用本法第九条。\n\n依照本条第一款办理。\n',
      [
        ['第一条第二项', '第一条第二项'],
        ['第一条第二款', '第一条第二款'],
        ['第一条', 'another text'],
        ['第二条', 'another text'],
        ['第一条', 'another text'],
        ['第九条', 'no such place'],
        ['第一款', '第二条'],
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

describe('an editor', () => {
  const sentence = 'See Article\u00A01, and see Article 3.';

  test('makes one reference no link', async () => {
    const fields = { unlinked: [{ paragraph: 'article-2-3', words: 'Article 1' }] };
    expect(await inEnglish(sentence, '', fields)).toEqual([
      ['Article\u00A01', 'switched off'],
      ['Article 3', 'Art. 3'],
    ]);
  });

  test('is told of one that would be no link anyway', async () => {
    const fields = { unlinked: [{ paragraph: 'article-2-3', words: 'Article 9' }] };
    await expect(inEnglish(sentence, '', fields)).rejects.toThrow('no such reference there would be a link');
  });

  test('makes no reference of a document a link', async () => {
    expect(await inEnglish(sentence, '', { references: false })).toEqual([]);
  });

  test('reads which references are links, and why others are not', async () => {
    const document = await lawOf(lawWith('See Article 1, Article 9 and paragraph 2 of this Article.'));
    expect(listReferences([document])).toBe(`law: 3 references, of which 2 are links
  no link, since the document has no such place: 1
    article-2-3 (Art. 2(3)): "Article 9"
  links: 2
    article-2-3 (Art. 2(3)): "Article 1" → Art. 1
    article-2-3 (Art. 2(3)): "paragraph 2" → Art. 2(2)`);
  });
});
