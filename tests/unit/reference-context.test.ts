/** What is around a reference: quotations, its sentence, names of other texts, and the words that lead to its block. */
import { describe, expect, test } from 'vitest';
import { referenceWordsOf } from '../../src/core/languages/reference-words.ts';
import { blocksWithLead, contextOf, sentenceStart } from '../../src/core/references/context.ts';
import { isSameWording } from '../../src/core/reference.ts';
import { quotedIn } from '../../src/core/references/quoted.ts';
import { pathOfLabel } from '../../src/core/references/typed.ts';
import { inEnglish } from '../support/referring-law.ts';

describe('numbers in a quotation are those of the quoted text', () => {
  /** What is quoted in some blocks, one after the other. */
  function quoted(...blocks: readonly string[]): string[][] {
    let open: string | undefined;
    return blocks.map((text) => {
      const found = quotedIn(text, open);
      open = found.open;
      return found.quoted.map(({ start, end }) => text.slice(start, end));
    });
  }

  test.each([
    ['It says “one” and “two”.', ['“one”', '“two”']],
    ['Es heißt „eins“, dann “two”.', ['„eins“', '“two”']],
    ['Il dit « un » et «deux».', ['« un »', '«deux»']],
    ['他说「一」和『二』。', ['「一」', '『二』']],
    ['It says ``one\'\' and "two".', ["``one''", '"two"']],
    ['It says ‘the master’s’ and ‚zwei‘.', ['‘the master’s’', '‚zwei‘']],
    ['It says “the ‘last’ word”.', ['“the ‘last’ word”']],
    ['The master’s word', []],
  ])('in any marks: %s', (text, expected) => {
    expect(quoted(text)).toEqual([expected]);
  });

  test('which may go on over several blocks, but not in straight marks, which are inches too', () => {
    expect(quoted('It says: “one', 'two', 'three” four')).toEqual([['“one'], ['two'], ['three”']]);
    expect(quoted('A plank of 3" and', 'two')).toEqual([['" and'], []]);
    expect(quoted('It says ``one', 'two')).toEqual([['``one'], []]);
  });
});

describe('the words before a reference', () => {
  test.each([
    ['One. Two', 5],
    ['One; two. “Three', 10],
    ['One! (Two', 5],
    ['One? 2', 5],
    ['One.” Two', 6],
    ['One. two', 0],
    ['One. Two. ', 5],
    ['一。二', 2],
    ['No sentence', 0],
  ])('begin with its sentence: %s', (text, start) => {
    expect(sentenceStart(text)).toBe(start);
  });

  const words = referenceWordsOf('en');
  if (words === undefined) throw new Error('No words for English.');
  const context = contextOf(words);

  test.each(['See GDPR, ', 'See Circular A-130, ', 'See 5/2020, ', 'See the Civil Code ', 'In REACH in '])(
    'may end with the name of another text: %s',
    (before) => {
      expect(context.isAfterName(before)).toBe(true);
    },
  );

  test.each(['See ', 'The boats, ', 'Under ', 'See 5, ', 'GDPR holds, but see '])(
    'mostly do not end with one: %s',
    (before) => {
      expect(context.isAfterName(before)).toBe(false);
    },
  );

  test('may be a clause that ends with a comma', () => {
    expect(['Without prejudice to ', '2. Under the ', '(3) Under '].map(context.isInClause)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['It falls under ', 'Understand '].map(context.isInClause)).toEqual([false, false]);
  });

  test('lead to the blocks below them with their last sentence', () => {
    const leads = blocksWithLead({
      blocks: [
        {
          ...{ kind: 'quote', id: undefined, label: undefined, words: [], marker: undefined },
          text: 'Boats pay. Regulation X is amended: ',
          children: [
            {
              ...{ kind: 'quote', id: undefined, label: undefined, words: [], marker: undefined },
              text: 'Point 1 reads; ',
              children: [],
            },
          ],
        },
      ],
      footnotes: [],
    });
    expect(leads.map(({ lead }) => lead.trim())).toEqual(['', 'Regulation X is amended:']);
  });
});

test('an editor may write a no-break space as a space', () => {
  expect(isSameWording('Article\u00A01', 'Article 1')).toBe(true);
  expect(isSameWording('Article 1', 'Article 2')).toBe(false);
});

test.each([
  ['Art. 5', 'article 5'],
  ['第五条', 'article 5'],
  ['III', 'any iii'],
  ['6.5', 'any 6-5'],
  ['Preamble', undefined],
  ['IIIa', undefined],
])('a reader who types a number finds the section with the label %s', (label, path) => {
  expect(pathOfLabel(label)).toBe(path);
});

describe('however many references a paragraph has', () => {
  test('points of points are read, thousands of them', async () => {
    const found = await inEnglish(`See ${'point (a) of '.repeat(5000)}Article 1(2).`);
    expect(found).toHaveLength(5001);
    expect(found.at(-1)).toEqual(['Article 1(2)', 'unclear']);
    expect(await inEnglish('See point (a) of point (a) of Article 1(2).')).toEqual([
      ['point (a)', 'unclear'],
      ['point (a)', 'Art. 1(2)(a)'],
      ['Article 1(2)', 'Art. 1(2)'],
    ]);
  });

  test('the first 200 of a sentence are links, and the 201st is none, since each is judged by all before it', async () => {
    const found = await inEnglish(`${'It sees Article 1 and '.repeat(201)}no more. It sees Article 3.`);
    expect(found.filter(([, target]) => target === 'Art. 1')).toHaveLength(200);
    expect(found.slice(200)).toEqual([
      ['Article 1', 'unclear'],
      ['Article 3', 'Art. 3'],
    ]);
  });

  test('the name of another text is seen far back in their sentence', async () => {
    const boats = 'boats and rafts, '.repeat(100);
    expect(await inEnglish(`Under that Regulation, ${boats}see Article 1, and ${boats}see Article 3.`)).toEqual([
      ['Article 1', 'another text'],
      ['Article 3', 'another text'],
    ]);
  });
});
