/** Compares a section's official text with `source.txt`, block by block and character by character. */
import { firstDifference, showDifference } from '../characters/show-difference.ts';
import type { Fault } from '../faults/fault.ts';
import type { SourceLine } from '../files/source-text.ts';
import type { Nodes } from 'mdast';
import type { BlockKind } from '../block.ts';
import { flatten } from '../reading-order.ts';
import type { ReadBlock } from './read-block.ts';
import { excerpt } from './excerpt.ts';
import { LINE_BREAK } from '../walk/words.ts';

/** A line of official text, as a section file has it. */
export interface TextLine {
  readonly text: string;
  /** The block that contains it, for its position. */
  readonly node: Nodes;
}

/**
 * Returns the lines of blocks, in reading order, as `source.txt` has them: one for each block, and one more for each
 * line break in it.
 */
export function linesOf(blocks: readonly ReadBlock[]): TextLine[] {
  return flatten(blocks).flatMap(({ text, node, kind }) =>
    text === '' && MAY_BE_WORDLESS[kind] ? [] : text.split(LINE_BREAK).map((line) => ({ text: line, node })),
  );
}

/** Which kinds of block may have no words of their own, because they contain other blocks, or are empty cells. */
const MAY_BE_WORDLESS: Readonly<Record<BlockKind, boolean>> = {
  paragraph: false,
  item: true,
  caption: false,
  cell: true,
  footnote: false,
  signature: false,
  heading: false,
  provenance: false,
  quote: true,
  table: true,
  figure: true,
};

/**
 * Returns every difference. If blocks are missing or added, only the first, because everything after it differs too.
 *
 * @param blocks the lines of the section's blocks
 * @param lines the lines of `source.txt` that belong to the section, without its heading
 * @param file path for faults
 */
export function compareWithSource(blocks: readonly TextLine[], lines: readonly SourceLine[], file: string): Fault[] {
  const faults: Fault[] = [];
  const report = (block: TextLine | undefined, message: string) => {
    const { line, column } = block?.node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  for (const [index, block] of blocks.entries()) {
    const line = lines[index];
    if (line === undefined) {
      report(
        block,
        `Found text that source.txt does not have here: "${excerpt(block.text, 0)}". Expected the section to end before it. Remove it, or move it to the section where it belongs.`,
      );
      return faults;
    }
    const at = firstDifference(block.text, line.text);
    if (at === undefined) continue;
    const { found, expected } = showDifference(block.text, line.text, excerpt);
    report(
      block,
      `Found official text that differs from source.txt, line ${line.line}, at its character ${at + 1}:\n` +
        `    found    "${found}"\n` +
        `    expected "${expected}"\n` +
        `  Copy the words from source.txt; only <Term> may be added.`,
    );
    if (blocks.length !== lines.length) return faults;
  }
  const next = lines[blocks.length];
  if (next !== undefined)
    report(
      blocks.at(-1),
      `Found the end of the section, expected line ${next.line} of source.txt next: "${excerpt(next.text, 0)}". Add the missing text.`,
    );
  return faults;
}
