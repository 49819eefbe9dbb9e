/** Reading a query, and the words of a text that match it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from '../../src/features/search/client/match.ts';
import { queryOf, readQuery } from '../../src/features/search/client/query.ts';
import { readText } from '../../src/features/search/client/text.ts';
import type { Named } from '../../src/features/search/record.ts';

const NEGATIVE: Named = { forms: ['negative list'], names: ['fumian qingdan', '负 面 清 单', 'nl'] };

describe('a query is read', () => {
  test('as its words and its quoted phrases, with quotation marks of any language', () => {
    for (const [open, close] of ['""', '“”', '„“', '«»', '「」', '『』', '””'].map((pair) => Array.from(pair))) {
      const { typed, words, phrases } = readQuery(`  berths ${open}open quay${close} ${open}…${close} dues `);
      expect(typed).toBe(`berths ${open}open quay${close} ${open}…${close} dues`);
      expect(words.map(({ text }) => text)).toEqual(['berths', 'open', 'quay', 'dues']);
      expect(phrases.map((phrase) => phrase.map(({ text }) => text))).toEqual([['open', 'quay']]);
    }
  });

  test('without a single quotation mark that is not closed', () => {
    expect(readQuery('a "berth').phrases).toEqual([]);
    expect(readQuery('"a" berth"').phrases).toHaveLength(1);
  });

  test('up to 24 words and 500 letters, since more is not a query but a text', () => {
    expect(readQuery('boat '.repeat(30)).words).toHaveLength(24);
    const long = `${'x'.repeat(497)} ab cd`;
    expect(
      readQuery(long)
        .words.map(({ text }) => text)
        .slice(1),
    ).toEqual(['ab']);
    expect(readQuery(long).typed).toBe(`${'x'.repeat(497)} ab`);
    expect(readQuery(` ${'Article 5(1), '.repeat(10_000)}`).typed).toHaveLength(500);
  });

  test('from words, without accents and capitals', () => {
    const { typed, words, phrases } = queryOf(readQuery('Élan "BERTHS"').words);
    expect([typed, words.length, phrases]).toEqual(['elan berths', 2, []]);
  });
});

describe('a text answers', () => {
  const answer = (query: string, content: string, named: readonly Named[] = []) => {
    const found = match(readQuery(query), readText(content, named));
    return found && [found.rank, ...found.marks.map(({ start, end }) => content.slice(start, end))];
  };

  test.each([
    ['negative lists', 'a negative list and negative lists', 'as-typed', 'negative list', 'negative lists'],
    ['negative lists', 'a negative list', 'as-a-phrase', 'negative list'],
    ['fumian', 'a negative list', 'by-a-name', 'negative list'],
    ['清单', 'no negative lists, a negative list', 'by-a-name', 'negative lists', 'negative list'],
    ['list policy', 'policies and lists', 'in-its-words', 'policies', 'lists'],
    ['清单 policy', 'a policy, a negative list', 'in-words-and-names', 'policy', 'negative list'],
    ['negative li', 'a negative list', 'begun', 'negative list'],
    ['policy li', 'lists and policies', 'begun', 'lists', 'policies'],
    ['清单 pol', 'policies for a negative list', 'begun', 'policies', 'negative list'],
    ['fum', 'a negative list', 'begun', 'negative list'],
    ['"negative list" pol', 'policies: a negative list', 'begun', 'policies', 'negative list'],
  ])('%s in “%s”: %s', (query, content, ...expected) => {
    expect(answer(query, content, [NEGATIVE])).toEqual(expected);
  });

  test.each([
    ['', 'a negative list'],
    ['…', 'a negative list'],
    ['nega list', 'a negative list'],
    ['policy boat', 'a policy'],
    ['"lists policy"', 'policies and lists'],
    ['"negative list" boat', 'a negative list'],
    ['"negative boat" list', 'a negative list'],
    ['"negative li"', 'a lined negative'],
    ['policy "negative li"', 'a negative list of policies'],
    ['"negative li" pol', 'a negative list of policies'],
    ['list', ''],
  ])('nothing by %j in “%s”', (query, content) => {
    expect(answer(query, content, [NEGATIVE])).toBeUndefined();
  });

  test('with the marks of adjacent words joined, and no small words on their own', () => {
    expect(answer('list of policy', 'policy list of a boat, one of a policy')).toEqual([
      'in-its-words',
      'policy list',
      'policy',
    ]);
    expect(answer('of the', 'the policy of one')).toEqual(['in-its-words', 'the', 'of']);
  });

  test('with every occurrence of the whole query', () => {
    expect(answer('open quay', 'open quay open quay, open quays')).toEqual([
      'as-typed',
      'open quay',
      'open quay',
      'open quays',
    ]);
    expect(answer('a a', 'a a a a a')).toEqual(['as-typed', 'a a', 'a a']);
  });

  test('with words that are divided differently from the query', () => {
    expect(answer('visafree', 'visa-free')).toEqual(['as-a-phrase', 'visa-free']);
    expect(answer('visa free entry', 'visafree entry')).toEqual(['as-a-phrase', 'visafree entry']);
    expect(answer('visa free', 'visafre')).toBeUndefined();
    expect(answer('visafreely', 'visa-free')).toBeUndefined();
    expect(answer('visa', 'vis')).toBeUndefined();
  });

  test('with ordered marks inside the text that do not overlap, whatever the query', () => {
    const words = fc.array(fc.constantFrom('open', 'quay', 'of', 'the', '港', 'dues', 'op'), { maxLength: 8 });
    fc.assert(
      fc.property(words, words, (sought, text) => {
        const content = text.join(' ');
        const { marks = [] } = match(readQuery(sought.join(' ')), readText(content)) ?? {};
        for (const [index, { start, end }] of marks.entries()) {
          expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(content.length);
        }
      }),
      { seed: 14, numRuns: 500 },
    );
  });
});
