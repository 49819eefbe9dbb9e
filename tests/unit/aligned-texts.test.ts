/** How passages without numbers are aligned with those of a translation: by their lengths, and by what they share. */
import { describe, expect, test } from 'vitest';
import { alignByLength } from '../../src/core/pairs/length-alignment.ts';
import { lexiconFrom, likenessBetween, tokensOf } from '../../src/core/pairs/likeness.ts';
import { phrasesOf } from '../../src/core/pairs/phrases.ts';
import { longestRising } from '../../src/core/pairs/rising.ts';

/** The beads of two texts whose passages have these lengths, in short: "0 1 = 0". */
const beads = (
  first: readonly number[],
  second: readonly number[],
  likeness = (_: number, __: number) => 0,
): string[] =>
  alignByLength(
    first.map((length) => ({ length })),
    second.map((length) => ({ length })),
    likeness,
  ).map((bead) => `${bead.first.join(' ')} = ${bead.second.join(' ')}`);

describe('two texts are aligned', () => {
  test('passage by passage, if these are about as long', () => {
    expect(beads([100, 40, 250], [110, 45, 260])).toEqual(['0 = 0', '1 = 1', '2 = 2']);
  });

  test('two passages with one, if it is as long as both', () => {
    expect(beads([300, 100, 110, 300], [300, 212, 300])).toEqual(['0 = 0', '1 2 = 1', '3 = 2']);
  });

  test('without a counterpart for a passage that the other text cannot have', () => {
    const shared = (first: number, second: number) => (['0/0', '2/1'].includes(`${first}/${second}`) ? 10 : -10);
    expect(beads([100, 100, 100], [100, 100], shared)).toEqual(['0 = 0', '1 = ', '2 = 1']);
  });

  test('if one of them is empty', () => {
    expect(beads([], [10])).toEqual([' = 0']);
    expect(beads([], [])).toEqual([]);
  });
});

describe('two passages are alike', () => {
  const tokens = (texts: readonly string[]) => texts.map((text) => tokensOf(text));

  test('by figures and by words of the same origin', () => {
    const likeness = likenessBetween(
      tokens(['The commission meets in 1948.', 'Nobody is held.']),
      tokens(['Nul n’est détenu.', 'La Commission siège en 1948.']),
    );
    expect(likeness(0, 1)).toBeGreaterThan(likeness(0, 0));
    expect(likeness(0, 0)).toBe(0);
  });

  test('by words that were learned from pairs before', () => {
    const [first, second] = [tokens(['red berth', 'red quay', 'red']), tokens(['rouge poste', 'rouge môle', 'rouge'])];
    const pair = (nth: number) => ({ first: [nth], second: [nth] });
    expect(likenessBetween(first, second)(2, 2)).toBe(0);
    expect(likenessBetween(first, second, lexiconFrom(first, second, [pair(0), pair(1)]))(2, 2)).toBeGreaterThan(0);
  });
});

describe('a passage shares with its translation', () => {
  const shared = (english: string, other: string, language: string, terms: Parameters<typeof phrasesOf>[1] = []) => {
    const theirs = new Set(tokensOf(other, phrasesOf(language, terms, 'en')));
    return tokensOf(english, phrasesOf('en', terms, 'en')).filter((token) => theirs.has(token));
  };

  test.each([
    ['figures in Han characters', 'within 21 days', '二十一日内', 'zh-Hans', ['21']],
    ['figures in the digits of another script', 'Article 30', 'المادة ٣٠', 'ar', ['30']],
    ['the parts of a date', 'on 10 December 1948', '1948年12月10日', 'zh-Hans', ['10', '1948', '12']],
    ['the name of a month', 'on 10 December', 'le 10 décembre', 'fr', ['10', 'decem', '12']],
    ['brackets', 'the list (below)', '清单（下文）', 'zh-Hans', ['(1']],
    ['quotation marks', 'the “list”', '“清单”', 'zh-Hans', ['"1']],
    ['no Han numeral that is part of a word', 'one', '一切', 'zh-Hans', []],
  ])('%s', (_, english, other, language, tokens) => {
    expect(shared(english, other, language)).toEqual(tokens);
  });

  test('the names that a term has in both languages', () => {
    const term = { id: 'negative-list', label: 'negative list', renderings: [], names: { zh: { name: '负面清单' } } };
    expect(shared('a negative list', '一个负面清单', 'zh-Hans', [term])).toEqual(['term:negative-list']);
  });
});

describe('what stands in the same order in two texts', () => {
  test('is the longest run of pairs that rise in both', () => {
    const pairs = [
      [0, 3],
      [1, 0],
      [2, 1],
      [3, 4],
      [4, 2],
    ] as const;
    expect(longestRising(pairs)).toEqual([
      [1, 0],
      [2, 1],
      [4, 2],
    ]);
  });

  test('is nothing of nothing', () => {
    expect(longestRising([])).toEqual([]);
  });
});
