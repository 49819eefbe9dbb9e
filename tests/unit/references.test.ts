/** References of a text to its own parts: which words are links, and to what. */
import { describe, expect, test } from 'vitest';
import { allBlocks } from '../../src/core/reading-order.ts';
import { inEnglish, lawOf, lawWith, referencesOf } from '../support/referring-law.ts';

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

test('a reader finds a link to a paragraph of the same article from its words before the first number, and none to a point', async () => {
  const law = await lawOf(
    '# Act\n\n## Article 1\n\nWhat paragraph 2 says holds, and so does point (a).\n\n1\\. Boats:\n\n(a) one;\n\n(b) two.\n\n2\\. Rafts.\n',
  );
  expect(referencesOf(law)).toEqual([
    ['paragraph 2', 'Art. 1(2)'],
    ['point (a)', 'unclear'],
  ]);
});

test('a reader finds no second link in words that are one, or are marked in part', async () => {
  expect(await inEnglish('See [Article 1](https://law.example/), *Article* 2 and **Article 3**.')).toEqual([
    ['Article 1', 'marked otherwise'],
    ['Article 2', 'marked otherwise'],
    ['Article 3', 'Art. 3'],
  ]);
});

test('a reader finds a link in a cell of a table, where the table is drawn and where its cells are listed', async () => {
  const { sections } = await lawOf(
    lawWith('Nobody pays.', '\n| Berth | Rule |\n| --- | --- |\n| A | See Article 1. |\n'),
  );
  const blocks = sections.flatMap((section) => section.blocks).flatMap((block) => [block, ...block.children]);
  const drawn = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map((cell) => cell.block) : []));
  const listed = sections.flatMap((section) => allBlocks(section)).filter(({ text }) => text === 'See Article 1.');
  const linked = expect.objectContaining({
    words: expect.arrayContaining([expect.objectContaining({ kind: 'reference', section: 'article-1' })]),
  });
  expect(drawn).toContainEqual(linked);
  expect(listed).toEqual([linked]);
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
