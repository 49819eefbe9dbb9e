/** The bytes of a file that a reader takes away: all of its text, and of no other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from '../../src/exports/bytes.ts';
import { hostileText, runs } from '../support/properties.ts';

test('are those of its text, whatever signs it has and however long the file before it was', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { maxLength: 4 }), (pieces) => {
      expect(Buffer.from(bytesOf(pieces))).toEqual(Buffer.from(pieces.join('').toWellFormed()));
    }),
    runs(1000),
  );
});

test('are all there of a text that is longer than any before', () => {
  const text = '港 berth, '.repeat(200_000);
  expect(Buffer.from(bytesOf([text, '\n'])).toString()).toBe(`${text}\n`);
});
