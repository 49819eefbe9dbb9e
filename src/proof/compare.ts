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
    const where = { page: (shown ?? blocks[block - 1])?.page ?? page, remedy };
    const lineAhead = shown === undefined ? -1 : lines.slice(line, line + AHEAD).indexOf(shown.text);
    const blockAhead = blocks.slice(block, block + AHEAD).findIndex(({ text }) => text === expected);
    if (expected !== undefined && lineAhead !== -1 && blockAhead !== -1) {
      faults.push({
        ...where,
        found: `official text out of order: ${quoted(shown?.text ?? '')}`,
        expected: `first ${quoted(expected)}, as in source.txt`,
      });
      line += 1;
      block += 1;
    } else if (expected !== undefined && (shown === undefined || lineAhead !== -1)) {
      faults.push({ ...where, found: 'a line of source.txt missing', expected: quoted(expected) });
      line += 1;
    } else if (shown !== undefined && (expected === undefined || blockAhead !== -1)) {
      faults.push({ ...where, found: `a block that is not in source.txt, ${quoted(shown.text)}`, expected: 'none' });
      block += 1;
    } else if (shown !== undefined && expected !== undefined) {
      const parted = parting(shown.text, expected);
      faults.push({ ...where, found: `official text changed, ${parted.found}`, expected: parted.expected });
      line += 1;
      block += 1;
    }
  }
  return faults;
}
