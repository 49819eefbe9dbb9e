import { describe, expect, test } from 'vitest';
import { headingParts } from '../../src/core/languages/compounds.ts';

/** Returns the words of a heading that stay on one line. */
const kept = (heading: string) =>
  headingParts(heading)
    .filter(({ isCompound }) => isCompound)
    .map(({ text }) => text);

describe('in a heading', () => {
  test.for([
    ['Aligning with high-standard rules', ['high-standard']],
    ['High-quality, in-depth and long-term', ['High-quality', 'in-depth', 'long-term']],
    ['“Well-known” état-major (co-operation)', ['Well-known', 'état-major', 'co-operation']],
    ['Rules - and dashes – 1984—85 of no word-', []],
    ['A socio-environmental report', []],
    ['二、收费办法', []],
  ] as const)('%s keeps %j whole, where a line on any screen has room for it', ([heading, words]) => {
    expect(kept(heading)).toEqual(words);
  });

  test('the parts together are the heading, character for character', () => {
    for (const heading of ['', ' high-standard', 'a-b c-d', 'in-depth\nlong-term '])
      expect(
        headingParts(heading)
          .map(({ text }) => text)
          .join(''),
      ).toBe(heading);
  });
});
