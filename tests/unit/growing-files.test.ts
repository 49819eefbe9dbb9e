/** The trial of growth repeats, in files of each format, everything that its readers or its parsers have a name for. */
import * as commonMark from 'micromark-core-commonmark';
import { expect, test } from 'vitest';
import { READERS } from '../../src/importing/input.ts';
import { GROWING } from '../support/growing/formats.ts';
import { MARKDOWN_SAMPLES } from '../support/growing/markdown.ts';

test('there are growing files for every format that can be imported', () => {
  expect(Object.keys(GROWING).toSorted()).toEqual(READERS.toSorted());
});

test('every construct of CommonMark grows', () => {
  expect(Object.keys(MARKDOWN_SAMPLES)).toEqual(expect.arrayContaining(Object.keys(commonMark)));
});
