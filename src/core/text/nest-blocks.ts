/** Nests the blocks of a section by their official numbers. */
import type { Nodes } from 'mdast';
import { type LastNumber, levelsOf } from '../numbers/nest.ts';
import type { NumberStyle } from '../numbers/styles.ts';
import type { BlockKind } from '../block.ts';
import type { ReadBlock } from './read-block.ts';

/** Blocks with the blocks below them. */
export interface NestedBlocks {
  readonly blocks: ReadBlock[];
  readonly outOfSequence: readonly NumberOutOfSequence[];
  /** The last outermost number. */
  readonly last: LastNumber | undefined;
}

/** A number that does not follow the number before it. */
export interface NumberOutOfSequence {
  readonly node: Nodes;
  /** As it is written: "(c)". */
  readonly marker: string;
  readonly message: string;
}

/** A block to which others are still being added. */
interface Growing {
  block: ReadBlock;
  readonly level: number;
  readonly children: Growing[];
}

/**
 * Nests consecutive blocks: "(a)" goes below "1.". A paragraph without a number continues the outermost number before
 * it; a list or table continues the innermost. A heading's number applies to everything below it, up to the next
 * heading of its level.
 *
 * @param base the level of the outermost number here; above 0 in a list inside another
 * @param path the numbers of the surrounding blocks
 * @param after the outermost number from which these continue
 */
export function nestBlocks(
  blocks: readonly ReadBlock[],
  styles: readonly NumberStyle[],
  base = 0,
  path: readonly string[] = [],
  after?: LastNumber,
): NestedBlocks {
  const faults: NumberOutOfSequence[] = [];
  const own = styles.slice(base);
  const { levels, outOfSequence, last } = levelsOf(
    blocks.map(({ kind, text, marker }) => ({
      text: NESTING[kind].mayOpenWithNumber ? text : '',
      number: marker,
      isHeading: kind === 'heading',
    })),
    own,
    after,
  );
  const root: Growing[] = [];
  const open: Growing[] = [];
  const headings: { readonly level: number; readonly number: string }[] = [];
  const add = (growing: Growing) => (open.at(-1)?.children ?? root).push(growing);
  for (const [index, block] of blocks.entries()) {
    const found = levels[index];
    if (block.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
      if (found !== undefined) headings.push({ level: block.level, number: found.number });
    } else if (found !== undefined) {
      while ((open.at(-1)?.level ?? -1) >= found.level) open.pop();
      const around = open.at(-1)?.block.numbers ?? [...path, ...headings.map(({ number }) => number)];
      const numbers = [...around, found.number];
      const growing: Growing = {
        block: { ...block, kind: 'item', marker: found.marker, markerInText: block.marker === undefined, numbers },
        level: found.level,
        children: [],
      };
      growing.block = nestWithin(growing.block, styles, base + found.level + 1, faults);
      add(growing);
      // In a list, Markdown itself decides what belongs to an item.
      if (block.kind === 'paragraph') open.push(growing);
      continue;
    }
    const { goesOnWith } = NESTING[block.kind];
    if (goesOnWith === 'nothing') open.length = 0;
    else if (goesOnWith === 'outermost') open.length = open[0]?.level === 0 && base === 0 ? 1 : 0;
    add({ block: nestWithin(block, styles, base, faults), level: Infinity, children: [] });
  }
  for (const { index, marker, before } of outOfSequence) {
    const node = blocks[index]?.node;
    if (node !== undefined) faults.push({ node, marker, message: sequenceMessage(marker, before) });
  }
  return { blocks: root.map(grown), outOfSequence: faults, last };
}

/** How the blocks of a kind nest. */
interface Nesting {
  readonly mayOpenWithNumber: boolean;
  /** What a block without a number goes below: the outermost of the numbers before it, the innermost, or nothing. */
  readonly goesOnWith: 'outermost' | 'innermost' | 'nothing';
  /** Whether the numbers inside it belong to this text. */
  readonly hasNumbersWithin: boolean;
}

const NESTING: Readonly<Record<BlockKind, Nesting>> = {
  paragraph: { mayOpenWithNumber: true, goesOnWith: 'outermost', hasNumbersWithin: true },
  item: { mayOpenWithNumber: true, goesOnWith: 'innermost', hasNumbersWithin: true },
  caption: { mayOpenWithNumber: false, goesOnWith: 'innermost', hasNumbersWithin: true },
  cell: { mayOpenWithNumber: false, goesOnWith: 'innermost', hasNumbersWithin: true },
  footnote: { mayOpenWithNumber: false, goesOnWith: 'innermost', hasNumbersWithin: true },
  signature: { mayOpenWithNumber: false, goesOnWith: 'nothing', hasNumbersWithin: true },
  heading: { mayOpenWithNumber: true, goesOnWith: 'nothing', hasNumbersWithin: true },
  provenance: { mayOpenWithNumber: false, goesOnWith: 'nothing', hasNumbersWithin: true },
  quote: { mayOpenWithNumber: false, goesOnWith: 'innermost', hasNumbersWithin: false },
  table: { mayOpenWithNumber: false, goesOnWith: 'innermost', hasNumbersWithin: false },
  figure: { mayOpenWithNumber: false, goesOnWith: 'innermost', hasNumbersWithin: true },
};

function nestWithin(
  block: ReadBlock,
  styles: readonly NumberStyle[],
  base: number,
  faults: NumberOutOfSequence[],
): ReadBlock {
  if (block.children.length === 0 || !NESTING[block.kind].hasNumbersWithin) return block;
  const nested = nestBlocks(block.children, styles, base, block.numbers ?? []);
  faults.push(...nested.outOfSequence);
  return { ...block, children: nested.blocks };
}

function grown({ block, children }: Growing): ReadBlock {
  return children.length === 0 ? block : { ...block, children: [...block.children, ...children.map(grown)] };
}

function sequenceMessage(marker: string, before: string | undefined): string {
  const [found, missing] =
    before === undefined
      ? ['where a count begins, expected the first', 'a line may be missing']
      : [`after "${before}", expected the next`, 'a line may be missing, or stand twice'];
  return `Found the number "${marker}" ${found}. Compare it with the source: ${missing}; if the text is meant so, say why under "outOfSequence" in document.yaml.`;
}
