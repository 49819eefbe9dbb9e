/**
 * No file holds an import: whatever is repeated in it, four times as much costs at most six times as much processor time, or
 * is refused with a message. Of each format, everything is repeated that its readers or its parsers have a name for.
 */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runNode } from '../astro.ts';
import { GROWING } from './formats.ts';

const MEASURE = fileURLToPath(new URL('measure-format.ts', import.meta.url));

/** The formats that take minutes to measure; each group has a trial of its own, so that several are measured at once. */
export const PACKED = ['a Word document', 'EPUB', 'an OpenDocument text'];
export const PDF_ALONE = ['PDF'];
export const OTHERS = Object.keys(GROWING).filter((name) => ![...PACKED, ...PDF_ALONE].includes(name));

/** Measures in a process of its own, so that what one format has left in the memory does not slow another. */
async function faultsOf(format: string, only: readonly string[] = []): Promise<string[]> {
  const { status, output } = await runNode([MEASURE, format, ...only], {});
  expect(status, output).toBe(0);
  return output.split('\n').filter((line) => line !== '');
}

/** Describes the trial of formats, one after the other. */
export function growsInProportion(formats: readonly string[]): void {
  test.each(formats)(
    'an editor never waits out of proportion for more of the same in %s',
    { timeout: 2_400_000 },
    async (format) => {
      const first = await faultsOf(format);
      // A busy machine slows now and then whatever is measured; what really grows is slow in another process as well.
      const slow = first.map((line) => line.split('\t')[0] ?? '');
      expect(slow.length === 0 ? [] : await faultsOf(format, slow)).toEqual([]);
    },
  );
}
