/** Checks the blocks of a section: levels of headings, calls without a footnote, numbers that occur twice. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../faults/fault.ts';
import { flatten } from '../reading-order.ts';
import { countWithin } from './count-within.ts';
import type { ReadBlock } from './read-block.ts';

/** Reports what is wrong with a node. */
export type Report = (node: Nodes, message: string) => void;

/** An official number that occurs twice. */
interface Clash {
  readonly node: Nodes;
  /** As it is written. */
  readonly marker: string;
  /** The first block that has it. */
  readonly before: Nodes;
}

/** Returns the position at which a node begins. */
export function startOf({ position }: Nodes): { line: number | undefined; column: number | undefined } {
  return { line: position?.start.line, column: position?.start.column };
}

/** Returns the blocks whose official number another block before them has, although both are in sequence. */
export function clashesIn(blocks: readonly ReadBlock[]): Clash[] {
  const numbered = flatten(blocks).filter(({ numbers, marker }) => numbers !== undefined && marker !== undefined);
  const nth = countWithin(blocks);
  const placeOfBlock = (block: ReadBlock) =>
    [...(block.numbers ?? []), nth.get(block), block.definition?.term].join(' ');
  return [...Map.groupBy(numbered, placeOfBlock).values()].flatMap(([first, ...others]) =>
    others.map(({ node, marker = '' }) => ({ node, marker, before: first?.node ?? node })),
  );
}

/** Returns a single warning for all such blocks of a section: most often, counting starts again below a heading. */
export function warnOfClashes([first, ...others]: readonly Clash[], file: string): Fault[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : ` (and ${others.length} more such)`;
  return [
    {
      file,
      ...startOf(first.node),
      severity: 'warning',
      message: `Found the number "${first.marker}", which line ${startOf(first.before).line} has already, below the same numbers${more}: only the sign ′ tells their labels apart. If headings distinguish them, write in "numbering" how the headings are numbered, as in "# A."; if the official text really repeats the number, say why under "outOfSequence" in document.yaml.`,
    },
  ];
}

/**
 * Reports calls of missing footnotes, which Markdown reads as plain words. A backslash marks those that are really
 * words.
 */
export function reportLostCalls(tree: Root, report: Report): void {
  visit(tree, 'text', (node) => {
    const { value, position } = node;
    const isAsWritten = (position?.end.offset ?? 0) - (position?.start.offset ?? 0) === value.length;
    for (const [call] of isAsWritten ? value.matchAll(/\[\^[^\]\s]+\]/g) : [])
      report(
        node,
        `Found the call ${call} of a footnote that is not there, expected "${call}: …" at the end of the file. Add the footnote, or write "\\${call}" where these are words.`,
      );
  });
}

/** Reports headings that skip a level, and those that are deeper than a page allows. */
export function checkHeadingLevels(blocks: readonly ReadBlock[], report: Report): void {
  let before = 1;
  for (const { kind, level, node } of blocks) {
    if (kind !== 'heading') continue;
    if (level < 2 || level > DEEPEST)
      report(
        node,
        `Found a heading of level ${level}, expected one from 2 ("## …") to ${DEEPEST}: the section's own heading, of level 1, stands in document.yaml. Give it one of these levels.`,
      );
    else if (level > before + 1)
      report(
        node,
        `Found a heading of level ${level} below one of level ${before}, expected level ${before + 1} at most. Write it as "${'#'.repeat(before + 1)} …".`,
      );
    before = Math.max(level, 1);
  }
}

/** The deepest level that a heading within a section may have: four levels in all, below the section's own. */
const DEEPEST = 5;
