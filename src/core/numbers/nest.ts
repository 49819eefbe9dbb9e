/**
 * Nests blocks by the official numbers with which they begin. Ambiguous numbers are resolved by their order: "(i)"
 * after "(h)" continues the letters, unless "(ii)" follows before "(j)". A new level begins with its first number.
 */
import { numberAt, type NumberStyle, type OfficialNumber } from './styles.ts';

/** What nesting needs to know of a block. */
export interface Numbered {
  readonly text: string;
  /** The number beside it, if the text itself does not begin with it. */
  readonly number: string | undefined;
  /** Whether it is a heading. After a heading without a number, numbers may continue or start again. */
  readonly isHeading: boolean;
}

/** The level of a block and its number. */
export interface Level extends OfficialNumber {
  /** Index of its style, 0 for the outermost. */
  readonly level: number;
}

/** The last number of a level. */
export interface LastNumber {
  readonly level: number;
  readonly value: number;
  readonly marker: string;
}

/** A number that does not follow the number before it. */
export interface OutOfSequence {
  /** Index of the block. */
  readonly index: number;
  readonly marker: string;
  /** The number before it on its level; `undefined` if it should be the first. */
  readonly before: string | undefined;
}

/**
 * Returns the level of each block that has an official number.
 *
 * @param blocks in reading order, of one section
 * @param styles the document's styles, from the outermost
 * @param after the outermost number that the section continues from; `undefined` if it starts again
 * @returns a level for each block, `undefined` for a block without a number; every number out of sequence; the last
 * outermost number
 */
export function levelsOf(
  blocks: readonly Numbered[],
  styles: readonly NumberStyle[],
  after?: LastNumber,
): { levels: (Level | undefined)[]; outOfSequence: OutOfSequence[]; last: LastNumber | undefined } {
  const outOfSequence: OutOfSequence[] = [];
  /** The last number of each open level, with its value. Levels deeper than the last block's are closed. */
  const open: (LastNumber | undefined)[] = [];
  if (after !== undefined) open[after.level] = after;
  let mayRestart = false;
  const readings = blocks.map((block) => readingsOf(block, styles));
  const levels = readings.map((candidates, index): Level | undefined => {
    if (blocks[index]?.isHeading === true && candidates.length === 0) {
      mayRestart = true;
      open.length = Math.min(open.length, 1);
      return undefined;
    }
    const comesNext = ({ level, value }: Reading) =>
      isNext(open[level]?.value, value) || (mayRestart && isNext(undefined, value));
    const follows = candidates.filter(comesNext);
    const chosen =
      follows.length > 1
        ? whichGoesOn(follows, readings.slice(index + 1), blocks[index - 1]?.text ?? '')
        : (follows[0] ?? nearest(candidates, open));
    if (chosen === undefined) return undefined;
    const { level, value, marker, number } = chosen;
    if (!comesNext(chosen)) outOfSequence.push({ index, marker, before: open[level]?.marker });
    mayRestart = false;
    open.length = Math.min(open.length, level);
    open[level] = { level, value, marker };
    return { level, marker, number };
  });
  return { levels, outOfSequence, last: open.find((number) => number !== undefined) };
}

interface Reading extends Level {
  readonly value: number;
}

function readingsOf({ text, number, isHeading }: Numbered, styles: readonly NumberStyle[]): Reading[] {
  return styles.flatMap((style, level) => {
    if (style.inHeading !== isHeading) return [];
    const found = numberAt(number ?? text, style);
    const value = found && style.counter.valueOf(found.number);
    return found === undefined || value === undefined ? [] : [{ ...found, level, value }];
  });
}

/** 3 follows 2, and it follows "2A", which follows 2; a level begins with 1. */
function isNext(before: number | undefined, value: number): boolean {
  return value > (before ?? 0) && value <= Math.floor(before ?? 0) + 1;
}

/** If several readings of a number fit, chooses the one whose own successor comes first. */
function whichGoesOn(follows: readonly Reading[], later: readonly (readonly Reading[])[], textBefore: string) {
  const deepest = follows.at(-1);
  for (const readings of later) {
    const goesOn = follows.filter(({ level, value }) =>
      readings.some((other) => other.level === level && isNext(value, other.value)),
    );
    if (goesOn.length === 1) return goesOn[0];
    if (goesOn.length > 1) break;
  }
  // Without a successor it would be a list with one item, so it is one only if a colon or dash announces a list.
  return /[:：—–-]\s*$/u.test(textBefore) ? deepest : follows[0];
}

/**
 * A number that follows on no level: chooses the deepest open level on which it comes later, or else the first style it
 * fits.
 */
function nearest(candidates: readonly Reading[], open: readonly (LastNumber | undefined)[]): Reading | undefined {
  return candidates.toReversed().find(({ level, value }) => value >= (open[level]?.value ?? Infinity)) ?? candidates[0];
}
