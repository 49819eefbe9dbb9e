/** Nests the blocks of a section by their official numbers. */
import type { Nodes } from 'mdast';
import { isBelowNumber } from '../numbers/counters.ts';
import { type LastNumber, type Level, levelsOf } from '../numbers/nest.ts';
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
  readonly block: ReadBlock;
  readonly children: Growing[];
}

/** A number below which blocks may still be added. */
interface OpenNumber {
  readonly growing: Growing;
  readonly level: number;
  readonly depth: number;
  /** The numbers that lead to it, and itself. */
  readonly numbers: readonly string[];
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
  base: number,
  path: readonly string[],
  after?: LastNumber,
): NestedBlocks {
  const { levels, outOfSequence, last } = levelsOf(
    blocks.map(({ kind, text, marker, isWords, beginsList, level }) => ({
      text: NESTING[kind].mayOpenWithNumber && isWords === undefined ? text : '',
      number: marker,
      isHeading: kind === 'heading',
      ...(kind === 'heading' && { headingLevel: level }),
      beginsList: beginsList === true,
    })),
    styles.slice(base),
    after,
  );
  const nest: Nest = { styles, base, path, faults: [], root: [], open: [], headings: [] };
  const unwritten = unwrittenAbove(levels, styles.slice(base));
  for (const [index, block] of blocks.entries()) {
    const found = levels[index];
    if (block.kind === 'heading') passHeading(nest, block, found);
    if (block.kind === 'heading' || found === undefined) addWithoutNumber(nest, block);
    else addNumbered(nest, block, found, unwritten.get(index));
  }
  for (const { index, marker, before } of outOfSequence) {
    const node = blocks[index]?.node;
    if (node !== undefined) nest.faults.push({ node, marker, message: sequenceMessage(marker, before) });
  }
  return { blocks: nest.root.map(grown), outOfSequence: nest.faults, last };
}

/** Blocks that are being nested. */
interface Nest {
  readonly styles: readonly NumberStyle[];
  readonly base: number;
  readonly path: readonly string[];
  readonly faults: NumberOutOfSequence[];
  readonly root: Growing[];
  /** The numbers below which the next block may go, from the outermost. */
  readonly open: OpenNumber[];
  /** The headings with numbers that contain the next block, from the outermost. */
  readonly headings: { readonly level: number; readonly numbers: readonly string[] }[];
}

/** The numbers that lead to where the next block goes. */
const numbersAround = ({ open, headings, path }: Nest): readonly string[] =>
  open.at(-1)?.numbers ?? headings.at(-1)?.numbers ?? path;

const add = ({ open, root }: Nest, growing: Growing) => (open.at(-1)?.growing.children ?? root).push(growing);

/** Ends what the headings of its level and below it contain, and begins what its own number applies to. */
function passHeading({ headings, path }: Nest, { level }: ReadBlock, found: Level | undefined): void {
  while ((headings.at(-1)?.level ?? 0) >= level) headings.pop();
  if (found !== undefined) headings.push({ level, numbers: below(headings.at(-1)?.numbers ?? path, found.number) });
}

/**
 * Returns the number that the text does not write, for the blocks below it: in an article whose paragraphs are numbered from
 * the second on, the points before that are those of the first. In an article without a second one, none is cited.
 */
function unwrittenAbove(
  levels: readonly (Level | undefined)[],
  styles: readonly NumberStyle[],
): ReadonlyMap<number, string> {
  const at = styles.findIndex(({ counter }) => counter.unwritten !== undefined);
  const unwritten = styles[at]?.counter.unwritten;
  const below = new Map<number, string>();
  if (unwritten === undefined) return below;
  let waiting: number[] = [];
  let isFirst = true;
  for (const [index, found] of levels.entries()) {
    if (found === undefined) continue;
    if (found.level > at && isFirst) waiting.push(index);
    if (found.level > at) continue;
    if (found.level === at) for (const one of waiting) below.set(one, unwritten);
    isFirst = found.level < at;
    waiting = [];
  }
  return below;
}

/**
 * Adds a block with a number below the number that contains it.
 *
 * @param unwritten a number above it that the text does not write
 */
function addNumbered(nest: Nest, block: ReadBlock, found: Level, unwritten?: string): void {
  const { styles, base, path, open, faults } = nest;
  while ((open.at(-1)?.depth ?? -1) >= found.depth) open.pop();
  const around = numbersAround(nest);
  const isBelow = unwritten !== undefined && !around.includes(unwritten);
  const paths = pathsOf(found, isBelow ? [...around, unwritten] : around);
  const last = paths.at(-1);
  const item: ReadBlock = {
    ...block,
    ...withinArticle(styles, base > 0 ? path : open[0]?.level === 0 ? open[0].numbers : []),
    kind: 'item',
    marker: markerOf(paths, block),
    markerInText: block.marker === undefined,
    numbers: last?.numbers,
  };
  const deepest = last?.level ?? found;
  const growing: Growing = { block: nestWithin(item, styles, base + deepest.level + 1, faults), children: [] };
  add(nest, growing);
  // In a list, Markdown itself decides what belongs to an item.
  if (block.kind === 'paragraph')
    for (const { level, numbers } of paths) open.push({ growing, level: level.level, depth: level.depth, numbers });
}

/** Adds a block that has no number, or whose number only applies to what is below it. */
function addWithoutNumber(nest: Nest, block: ReadBlock): void {
  const { styles, base, open, faults } = nest;
  // Words that only look like a number end no count.
  const goesOnWith = block.isWords === undefined ? NESTING[block.kind].goesOnWith : 'innermost';
  if (goesOnWith === 'nothing') open.length = 0;
  else if (goesOnWith === 'outermost') open.length = open[0]?.level === 0 && base === 0 ? 1 : 0;
  const within = numbersAround(nest);
  const countsWithin = styles.some(({ inHeading, standsAlone }) => inHeading || standsAlone === true);
  const plain = within.length > 0 && countsWithin ? { ...block, within } : block;
  add(nest, { block: nestWithin(plain, styles, base, faults, within), children: [] });
}

/** Returns each level of a number and of those that follow it in its line, with the numbers that lead to it. */
function pathsOf(found: Level, around: readonly string[]): { level: Level; numbers: readonly string[] }[] {
  const out: { level: Level; numbers: readonly string[] }[] = [];
  for (let level: Level | undefined = found; level !== undefined; level = level.next)
    out.push({ level, numbers: below(out.at(-1)?.numbers ?? around, level.number) });
  return out;
}

/** Adds a number to those that lead to it. A compound number, "2.2.1", says itself what is above it. */
function below(around: readonly string[], number: string): readonly string[] {
  const isAbove = (other: string) => isBelowNumber(number, other) || (number.includes('.') && other.includes('.'));
  return [...around.filter((other) => !isAbove(other)), number];
}

/** The place of a number in an article whose paragraphs are cited with the numbers in them. */
function withinArticle([outermost]: readonly NumberStyle[], numbers: readonly string[]): Pick<ReadBlock, 'within'> {
  return outermost?.itemsByParagraph === true && numbers.length > 0 ? { within: numbers.slice(0, 1) } : {};
}

/** The number of a block as it is written, or all numbers with which its line begins: "(k) (1)". */
function markerOf(paths: readonly { level: Level }[], { text }: ReadBlock): string | undefined {
  const [first, ...others] = paths.map(({ level: { marker } }) => marker);
  let end = first?.length ?? 0;
  for (const marker of others) end = text.indexOf(marker, end) + marker.length;
  return others.length === 0 ? first : text.slice(0, end);
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

/** Nests the blocks in a block; if it has no number, they go below those around it. */
function nestWithin(
  block: ReadBlock,
  styles: readonly NumberStyle[],
  base: number,
  faults: NumberOutOfSequence[],
  around: readonly string[] = [],
): ReadBlock {
  if (block.children.length === 0 || !NESTING[block.kind].hasNumbersWithin) return block;
  const nested = nestBlocks(block.children, styles, base, block.numbers ?? block.within ?? around);
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
