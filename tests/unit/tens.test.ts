/** The entries of the contents for the paragraphs of a long section. */
import { expect, test } from 'vitest';
import type { AddressedBlock, Block } from '../../src/core/block.ts';
import { tensOf } from '../../src/features/contents/tens.ts';

const paragraph = (ordinal: string, isOfficial: boolean): AddressedBlock => ({
  kind: 'paragraph',
  id: `recitals-${isOfficial ? '' : 'par-'}${ordinal}`,
  label: ordinal,
  shortLabel: ordinal,
  marginLabel: ordinal,
  ordinal,
  isOfficial,
  marker: undefined,
  numberLength: 0,
  text: '',
  words: [],
  children: [],
  occurrences: [],
});
const run = (count: number, isOfficial: boolean) =>
  Array.from({ length: count }, (_, index) => paragraph(String(index + 1), isOfficial));
const heading: Block = {
  kind: 'heading',
  id: 'of-dues',
  label: undefined,
  level: 2,
  text: '',
  words: [],
  children: [],
};
const entries = (...blocks: readonly Block[]) => tensOf({ blocks }).map(({ id, from, to }) => `${id}: ${from}–${to}`);

test('a reader of a long section finds its paragraphs in tens, by their own numbers', () => {
  expect(entries(...run(9, false), ...run(43, true))).toEqual([
    'recitals-1: 1–10',
    'recitals-11: 11–20',
    'recitals-21: 21–30',
    'recitals-31: 31–40',
    'recitals-41: 41–43',
  ]);
  expect(entries(...run(41, false)).at(-1)).toBe('recitals-par-41: 41–41');
});

test('a reader of a section with few paragraphs, or with few after each heading, finds no tens', () => {
  expect(entries(...run(40, true))).toEqual([]);
  expect(entries(...run(30, true), heading, ...run(30, true))).toEqual([]);
});
