/**
 * Nests blocks by the official numbers that they open with. Markers alike are told apart by their order: "(i)" after
 * "(h)" goes on with letters, unless "(ii)" comes before "(j)"; what begins a level is its first number.
 */
import { numberAt, type NumberStyle, type OfficialNumber } from './styles.ts';

/** A block as the nesting sees it. */
export interface Numbered {
  readonly text: string;
  /** The number beside it, where the text itself does not open with it. */
  readonly number: string | undefined;
  /** Whether it is a heading; after one without a number, numbers may go on or begin again. */
  readonly isHeading: boolean;
}

/** Where a block belongs. */
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

/** A number that is not the one after the number before it. */
export interface OutOfSequence {
  /** Index of the block. */
  readonly index: number;
  readonly marker: string;
  /** The marker before it on its level; none where it should be the first. */
  readonly before: string | undefined;
}

/**
 * The level of each block that has an official number.
 *
 * @param blocks in reading order, of one section
 * @param styles the document's styles, outermost first
 * @param after the outermost number that these go on from; none where they begin anew
 * @returns a level for each block, `undefined` where it has no number; every number out of sequence; the last outermost one
 */
export function levelsOf(
  blocks: readonly Numbered[],
  styles: readonly NumberStyle[],
  after?: LastNumber,
): { levels: (Level | undefined)[]; outOfSequence: OutOfSequence[]; last: LastNumber | undefined } {
  const outOfSequence: OutOfSequence[] = [];
  /** By level, the last number and its value; what is deeper than the last block's level is closed. */
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

/** 3 comes after 2 and after "2A", which comes after 2; a level begins with 1. */
function isNext(before: number | undefined, value: number): boolean {
  return value > (before ?? 0) && value <= Math.floor(before ?? 0) + 1;
}

/** Of several readings of one marker that all are next on their level, the one whose own next comes first. */
function whichGoesOn(follows: readonly Reading[], later: readonly (readonly Reading[])[], textBefore: string) {
  const deepest = follows.at(-1);
  for (const readings of later) {
    const goesOn = follows.filter(({ level, value }) =>
      readings.some((other) => other.level === level && isNext(value, other.value)),
    );
    if (goesOn.length === 1) return goesOn[0];
    if (goesOn.length > 1) break;
  }
  // Alone it is a list of one only where a list is announced.
  return /[:：—–-]\s*$/u.test(textBefore) ? deepest : follows[0];
}

/** A number that is next on no level: on the deepest open level where it comes later, or on the first that it fits. */
function nearest(candidates: readonly Reading[], open: readonly (LastNumber | undefined)[]): Reading | undefined {
  return candidates.toReversed().find(({ level, value }) => value >= (open[level]?.value ?? Infinity)) ?? candidates[0];
}
