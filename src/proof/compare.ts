/** Compares the official text of pages with the source, line by line. */
import type { ProofFault } from './fault.ts';
import type { OfficialBlock } from './official-text.ts';
import { parting, quoted } from './visible.ts';

/** How many lines to look ahead for a line, in order to distinguish a missing line from a changed one. */
const AHEAD = 50;

const REMEDY =
  'The page does not show what was received: mend what draws it, or report it if you changed content alone.';

/**
 * Compares blocks with lines. Returns no fault only if every line is a block, in order, and there is no other block.
 *
 * @param lines the lines of the source
 * @param shownBlocks the blocks of one page, or of consecutive pages
 * @param page the page to name in a fault if there is no block to name it by
 * @param remedy what to do about a fault
 */
export function compareWithSource(
  lines: readonly string[],
  shownBlocks: readonly OfficialBlock[],
  page: string,
  remedy = REMEDY,
): ProofFault[] {
  const blocks = shownBlocks.flatMap((block) => block.text.split('\n').map((text) => ({ ...block, text })));
  const faults: ProofFault[] = [];
  let line = 0;
  let block = 0;
  while (line < lines.length || block < blocks.length) {
    const expected = lines[line];
    const shown = blocks[block];
    if (shown !== undefined && shown.text === expected) {
      line += 1;
      block += 1;
      continue;
    }
    const { takes, ...fault } = differenceAt(lines.slice(line, line + AHEAD), blocks.slice(block, block + AHEAD));
    faults.push({ page: (shown ?? blocks[block - 1])?.page ?? page, remedy, ...fault });
    if (takes !== 'block') line += 1;
    if (takes !== 'line') block += 1;
  }
  return faults;
}

/**
 * Says how the next lines and the next blocks differ, of which the first are not the same: whether a line is missing, a
 * block is too much, or a line has another place or other words.
 *
 * @returns what was found and expected, and whether the line, the block or both are done with
 */
function differenceAt(
  [expected, ...lines]: readonly string[],
  [shown, ...blocks]: readonly OfficialBlock[],
): Pick<ProofFault, 'found' | 'expected'> & { readonly takes: 'line' | 'block' | 'both' } {
  const isLineAhead = shown !== undefined && lines.includes(shown.text);
  const isBlockAhead = expected !== undefined && blocks.some(({ text }) => text === expected);
  if (shown === undefined || (expected !== undefined && isLineAhead && !isBlockAhead))
    return { takes: 'line', found: 'a line of source.txt missing', expected: quoted(expected ?? '') };
  if (expected === undefined || (isBlockAhead && !isLineAhead))
    return { takes: 'block', found: `a block that is not in source.txt, ${quoted(shown.text)}`, expected: 'none' };
  if (isLineAhead)
    return {
      takes: 'both',
      found: `official text out of order: ${quoted(shown.text)}`,
      expected: `first ${quoted(expected)}, as in source.txt`,
    };
  const parted = parting(shown.text, expected);
  return { takes: 'both', found: `official text changed, ${parted.found}`, expected: parted.expected };
}
