/**
 * Reads the written sections with the engine's own reader, so that what readers will see is compared with the original.
 */
import { type Fault } from '../../core/faults/fault.ts';
import { readSectionFile } from '../../core/files/section-file.ts';
import type { LastNumber } from '../../core/numbers/nest.ts';
import type { NumberStyle } from '../../core/numbers/styles.ts';
import { readBlocks } from '../../core/text/blocks.ts';
import { linesOf } from '../../core/text/compare.ts';
import { flatten } from '../../core/reading-order.ts';
import type { ReadBlock } from '../../core/text/read-block.ts';
import { LINE_BREAK } from '../../core/walk/words.ts';
import type { Words } from '../../core/block.ts';

/** A section as the engine reads it. */
export interface SectionRead {
  readonly blocks: readonly ReadBlock[];
  readonly footnotes: readonly ReadBlock[];
  /** The section's lines for `source.txt`. */
  readonly lines: readonly string[];
  readonly footnoteLines: readonly string[];
  /** Numbers that skip or repeat, each once, as they are written. */
  readonly outOfSequence: readonly string[];
  /** How many of them stop a build. */
  readonly stops: number;
  /** The last outermost number. */
  readonly last: LastNumber | undefined;
  /** Whether the section's numbers continue those of the section before. */
  readonly goesOn: boolean;
  readonly faults: readonly Fault[];
}

/**
 * Reads the Markdown of a section.
 *
 * @param before the section before, whose numbers this one may continue
 */
export function readBack(
  text: string,
  styles: readonly NumberStyle[],
  file: string,
  before?: SectionRead,
): SectionRead {
  const { tree, faults } = readSectionFile({ file, text, hash: '' });
  const nothing = { blocks: [], footnotes: [], lines: [], footnoteLines: [], outOfSequence: [] };
  if (tree === undefined) return { ...nothing, stops: 0, last: undefined, goesOn: false, faults };
  const tried = (after: LastNumber | undefined) => {
    const { outOfSequence, faults: found } = readBlocks(tree, styles, file, [], after);
    const known = readBlocks(tree, styles, file, outOfSequence, after);
    return { ...known, after, stops: found.length - known.faults.length - warningsIn(found) };
  };
  const alone = tried(undefined);
  const going = alone.stops > 0 && before?.last !== undefined ? tried(before.last) : alone;
  const best = going.stops < alone.stops ? going : alone;
  const { blocks, footnotes, outOfSequence, last, stops, faults: shapes } = best;
  return {
    blocks,
    footnotes,
    lines: linesOf(blocks).map((line) => line.text),
    footnoteLines: linesOf(footnotes).map((line) => line.text),
    outOfSequence: [...new Set(outOfSequence)],
    stops,
    last,
    goesOn: best.after !== undefined,
    faults: [...faults, ...shapes],
  };
}

const warningsIn = (faults: readonly Fault[]): number => faults.filter(({ severity }) => severity === 'warning').length;

/** Marks a call in {@link partsOf}. No text has this character. */
const CALL = '\u0000';

/** Words of blocks in order, without line breaks and calls of footnotes. */
export interface Part {
  readonly text: string;
  readonly followsCall: boolean;
  /** The numbers that are drawn beside the block that begins here, and beside blocks without words before it. */
  readonly numbers: readonly string[];
}

/** Returns the words of blocks in order: one part for each line of a block, split again at calls of footnotes. */
export function partsOf(blocks: readonly ReadBlock[]): Part[] {
  let waiting: string[] = [];
  return flatten(blocks).flatMap(({ words, marker, markerInText }) => {
    if (marker !== undefined && !markerInText) waiting.push(marker);
    const parts = withCalls(words)
      .split(LINE_BREAK)
      .flatMap((line) => line.split(CALL).map((text, index) => ({ text, followsCall: index > 0 })))
      .filter(({ text }) => text !== '');
    return parts.map((part) => {
      const numbers = waiting;
      waiting = [];
      return { ...part, numbers };
    });
  });
}

function withCalls(words: readonly Words[]): string {
  return words
    .map((part) => {
      if (typeof part === 'string') return part;
      if (part.kind === 'break') return LINE_BREAK;
      return part.kind === 'call' ? CALL : withCalls(part.words);
    })
    .join('');
}
