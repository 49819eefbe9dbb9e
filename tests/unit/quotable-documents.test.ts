/** Which documents of a large library are searched for the quotations of a text. */
import { describe, expect, test } from 'vitest';
import { candidatesFor, partsFor, type WordIndex, wordIndexOf } from '../../src/core/quotations/candidates.ts';

/** Does a work to the end that is divided into steps, and returns its result. */
function last<Result>(work: Generator<unknown, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

/** Documents with words that all of them have, and two that each has alone. */
const LIBRARY = Array.from({ length: 45 }, (_, number) => [
  `The harbour of town ${number} has quay${number} and mole${number},`,
  'and everybody may moor here after dark in winter.',
]);

/** The numbers of the documents that are searched for a text, the most probable first, by the parts of an index. */
function searched(text: string, parts: readonly WordIndex[] = wordIndexOf(LIBRARY)): readonly number[] {
  const index = new Map(parts.flatMap((part) => Object.entries(part)));
  return last(candidatesFor(text, (word) => index.get(word)));
}

describe('a writer who quotes from a large library has searched', () => {
  test.each([
    ['the document of a quotation', 'It has “quay7 and mole7” there.', [7]],
    ['whatever its capitals', 'It has “QUAY7” there.', [7]],
    ['that of words without quotation marks', 'One hears that it has quay8 and mole8, and everybody may come.', [8]],
    ['first that with the most words', 'It has “quay9” and “quay7 and mole7 and quay8”.', [7, 9, 8]],
    ['that with the most words, wherever it is quoted', '“quay9” and “quay7 for all of our mole7”', [7, 9]],
    ['for each quotation the three with the most words', '“quay4 quay1 mole1 quay2 mole2 quay3 mole3”', [1, 2, 3]],
    ['no document for words that most of them have', 'Everybody may moor here after dark in winter.', []],
    ['none for a word of its own among those', 'Everybody may moor here at quay9 after dark in winter.', []],
    ['that of two words of its own among six words, four of which it has', 'quay9 ever so and may mole9', [9]],
    ['none for two of its words among six, only three of which it has', 'quay9 ever so much and mole9', []],
    ['none for two of its words that are further from each other', 'quay9 ever so much and may mole9', []],
    [
      'none for two words that are only near to those that most have',
      'Everybody may moor here after dark in winter, as one or two or three or more say, quay9 or six mole9.',
      [],
    ],
    [
      'none for one word in each of two runs',
      'At quay9 one may moor here, as they always say, after dark in winter at mole9.',
      [],
    ],
    ['none of words that no document has', 'Nothing of the kind, constructor.', []],
  ])('%s', (_, text, documents) => {
    expect(searched(text)).toEqual(documents);
  });

  test('forty at most', () => {
    const text = LIBRARY.map((_, number) => `“quay${number} and mole${number}”`).join(' ');
    expect(searched(text)).toHaveLength(40);
  });

  test('the same documents with those parts of the index alone that the text needs', () => {
    const large = LIBRARY.map((texts, number) => [
      ...texts,
      Array.from({ length: 500 }, (_, nth) => `word${number}x${nth}`).join(' '),
    ]);
    const parts = wordIndexOf(large);
    const text = '“word7x7”\n\n“word8x499”';
    const needed = last(partsFor(text, parts.length));
    expect(parts.length).toBeGreaterThan(needed.length);
    expect(searched(text, parts)).toEqual([7, 8]);
    expect(
      searched(
        text,
        needed.map((part) => parts[part] ?? {}),
      ),
    ).toEqual([7, 8]);
    expect(Math.max(...parts.map((part) => Object.keys(part).length))).toBeLessThan(20_000);
  });
});

test('a small library has no index', () => {
  expect(wordIndexOf(LIBRARY.slice(0, 7))).toEqual([]);
  expect(wordIndexOf(LIBRARY.slice(0, 8))).toHaveLength(1);
});

test('the index lists the documents of a word that half of them have, and none if more do', () => {
  const texts = ['half most', 'half most', 'half most', 'half most', 'most', 'few', 'few', ''];
  expect(wordIndexOf(texts.map((text) => [text]))).toEqual([{ half: [0, 1, 2, 3], most: [], few: [5, 6] }]);
});
