/**
 * No file holds an import: whatever is repeated in it, four times as much costs at most six times as much processor time, or
 * is refused with a message. Of each format, everything is repeated that its readers or its parsers have a name for.
 */
import { fileURLToPath } from 'node:url';
import * as commonMark from 'micromark-core-commonmark';
import { expect, test } from 'vitest';
import { READERS } from '../../src/importing/input.ts';
import { runNode } from '../support/astro.ts';
import { GROWING } from '../support/growing/formats.ts';
import { MARKDOWN_SAMPLES } from '../support/growing/markdown.ts';

const MEASURE = new URL('../support/growing/measure-format.ts', import.meta.url);

test('there are growing files for every format that can be imported', () => {
  expect(Object.keys(GROWING).toSorted()).toEqual(READERS.toSorted());
});

test('every construct of CommonMark grows', () => {
  expect(Object.keys(MARKDOWN_SAMPLES)).toEqual(expect.arrayContaining(Object.keys(commonMark)));
});

test.each(READERS)('an editor never waits long for more of the same in %s', { timeout: 600_000 }, async (reader) => {
  const { status, output } = await runNode([fileURLToPath(MEASURE), reader], {});
  expect(status, output).toBe(0);
  expect(JSON.parse(output.trim().split('\n').at(-1) ?? '')).toEqual([]);
});
