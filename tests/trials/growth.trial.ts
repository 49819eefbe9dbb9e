/**
 * No file holds an import: whatever is repeated in it, four times as much costs at most six times as much processor time, or
 * is refused with a message. Of each format, everything is repeated that its readers or its parsers have a name for.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runNode } from '../support/astro.ts';
import { GROWING } from '../support/growing/formats.ts';

const MEASURE = fileURLToPath(new URL('../support/growing/measure-format.ts', import.meta.url));

// Each format is measured in a process of its own, so that what one has left in the memory does not slow another.
test.concurrent.each(Object.keys(GROWING))(
  'an editor never waits out of proportion for more of the same in %s',
  { timeout: 1_200_000 },
  async (format) => {
    expect(await runNode([MEASURE, format], {})).toEqual({ status: 0, output: '' });
  },
);
