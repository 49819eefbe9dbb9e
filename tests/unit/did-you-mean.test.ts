/** What an editor is asked after a name that does not exist. */
import { expect, test } from 'vitest';
import { didYouMean } from '../../src/core/faults/did-you-mean.ts';

const TERMS = ['grantor', 'berth', 'harbour-master', 'quay'];

test.each([
  ['berht', 'berth'],
  ['bert', 'berth'],
  ['harbor-master', 'harbour-master'],
  ['Grantors', 'grantor'],
  ['quai', 'quay'],
])('"%s" may be meant for "%s"', (written, meant) => {
  expect(didYouMean(written, TERMS)).toBe(` Did you mean "${meant}"?`);
});

test.each(['nothing', 'pier', 'x', ''])('"%s" is like no name, so none is suggested', (written) => {
  expect(didYouMean(written, TERMS)).toBe('');
  expect(didYouMean(written, [])).toBe('');
});
