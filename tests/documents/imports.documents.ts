/** One command imports each original as a whole, and its report asks only for the decisions in decisions.ts. */
import { expect, test } from 'vitest';
import { importOriginal } from '../../src/importing/import.ts';
import { openInput } from '../../src/importing/input.ts';
import { TODAY } from '../support/imported-document.ts';
import { TRIED } from './decisions.ts';

test.for(Object.entries(TRIED))('%s is imported whole, in its form', async ([, decisions]) => {
  const { file, title, language, counts, skips = false } = decisions;
  const made = await importOriginal(openInput(file).original, { title, language, today: TODAY });
  expect(made.difference).toBeUndefined();
  expect(made.faults).toEqual([]);
  expect(made.outOfSequence.length > 0).toBe(skips);
  expect(made.counts).toMatchObject(counts);
});
