/**
 * Nests blocks by the official numbers with which they begin. Ambiguous numbers are resolved by their order: "(i)"
 * after "(h)" continues the letters, unless "(ii)" follows before "(j)". A new level begins with its first number.
 */
import { partsOfNumber } from './counters.ts';
import { numberAt, type NumberStyle } from './styles.ts';

/** What nesting needs to know of a block. */
export interface Numbered {
  readonly text: string;
  /** The number beside it, if the text itself does not begin with it. */
  readonly number: string | undefined;
  /** Whether it is a heading. After a heading without a number, numbers may continue or start again. */
  readonly isHeading: boolean;
  /** The level of a heading. */
  readonly headingLevel?: number;
  /** Whether it begins a list of its own, whose count may begin again. */
  readonly beginsList?: boolean;
}

/** The number of a block, and where it is among the levels. */
export interface Level {
  /** As it is written: "(a)". */
  readonly marker: string;
  /** Only the number: "a". */
  readonly number: string;
  /** Index of its style, 0 for the outermost. */
  readonly level: number;
  /**
   * How deep it is: its level, and a little more for each further part of a compound number, since 2.2.1 is below 2.2.
   */
  readonly depth: number;
  /** The first number of the next level, if the same line begins with it too: "(1)" in "(k) (1) Words". */
  readonly next: Level | undefined;
}

/** The last number of a level. */
export interface LastNumber {
  readonly level: number;
  /** The value of each of its parts; only a compound number has several. */
  readonly parts: readonly number[];
  readonly marker: string;
  /** The level of its heading, if it is the number of one. */
  readonly headingLevel?: number | undefined;
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
  const restartsBelowParagraphs = styles[0]?.itemsByParagraph === true;
  const readings = blocks.map((block) => readingsOf(block, styles));
  const levels = blocks.map((block, index): Level | undefined => {
    const candidates = readings[index] ?? [];
    if (candidates.length === 0 && block.isHeading) closeCounts(open, block);
    if (candidates.length === 0) {
      mayRestart ||= block.isHeading || restartsBelowParagraphs;
      return undefined;
    }
    const begins = mayRestart || block.beginsList === true;
    const comesNext = ({ level, parts }: Reading) =>
      isNext(open[level]?.parts, parts) || (begins && isNext(undefined, parts));
    const follows = candidates.filter(comesNext);
    const chosen =
      follows.length > 1
        ? whichGoesOn(follows, readings.slice(index + 1), blocks[index - 1]?.text ?? '')
        : (follows[0] ?? nearest(candidates, open));
    if (chosen === undefined) return undefined;
    if (!comesNext(chosen)) outOfSequence.push({ index, marker: chosen.marker, before: open[chosen.level]?.marker });
    mayRestart = false;
    const found = withNext(chosen, block.text, styles);
    openLevels(open, found, block);
    return found;
  });
  return { levels, outOfSequence, last: open.find((number) => number !== undefined) };
}

/** At a heading without a number, closes the counts but for the outermost open one and those of the headings above. */
function closeCounts(open: (LastNumber | undefined)[], { headingLevel: here = 0 }: Numbered): void {
  const outermost = open.findIndex((last) => last !== undefined);
  for (const [level, last] of open.entries())
    if (level > outermost && (last?.headingLevel ?? Infinity) >= here) open[level] = undefined;
}

/** Notes the number of a block, and those with which its line goes on, as the last of their levels; deeper ones end. */
function openLevels(open: (LastNumber | undefined)[], found: Reading, { headingLevel }: Numbered): void {
  for (let one: Reading | undefined = found; one !== undefined; one = one.next) {
    open.length = Math.min(open.length, one.level);
    open[one.level] = { ...one, parts: one.until, headingLevel };
  }
}

interface Reading extends Level {
  readonly parts: readonly number[];
  /** The parts of the last number of the block, after which the count goes on. */
  readonly until: readonly number[];
  readonly next: Reading | undefined;
}

function readingsOf({ text, number, isHeading }: Numbered, styles: readonly NumberStyle[]): Reading[] {
  return styles.flatMap((style, level) => {
    if (style.inHeading !== isHeading) return [];
    const found = numberAt(number ?? text, style);
    const parts = found && partsOfNumber(found.bare ?? found.number, style.counter);
    if (found === undefined || parts === undefined) return [];
    const until = found.last === undefined ? parts : (partsOfNumber(found.last, style.counter) ?? parts);
    return [{ ...found, level, parts, until, depth: level + (parts.length - 1) / MOST_PARTS, next: undefined }];
  });
}

/** More parts than any compound number has. */
const MOST_PARTS = 100;

/**
 * Adds the first numbers of deeper levels with which the same line goes on: "(k) (1) Words"; and after the name of an
 * article, one without brackets too: "Art. 1. 1. Words".
 */
function withNext(reading: Reading, text: string, styles: readonly NumberStyle[]): Reading {
  const rest = text.startsWith(reading.marker) ? text.slice(reading.marker.length) : '';
  const lead = /^[\s\u00A0]+/u.exec(rest)?.[0] ?? '';
  if (lead === '') return reading;
  const isNamed = /[\p{L}§]/u.test(styles[reading.level]?.before ?? '');
  const [next] = readingsOf({ text: rest.slice(lead.length), number: undefined, isHeading: false }, styles).filter(
    ({ level, parts, marker }) =>
      level > reading.level && isNext(undefined, parts) && (isNamed || /^[(（]/u.test(marker)),
  );
  return next === undefined ? reading : { ...reading, next: withNext(next, rest.slice(lead.length), styles) };
}

/**
 * 3 follows 2, and it follows "2A", which follows 2; a level begins with 1. Compound numbers follow likewise at any of
 * their parts: after 2.2 come 2.2.1, 2.3 and 3.1.
 */
function isNext(before: readonly number[] | undefined, parts: readonly number[]): boolean {
  if (before === undefined) return (parts.at(-1) ?? 0) > 0 && (parts.at(-1) ?? 0) <= 1;
  const same = parts.findIndex((part, index) => part !== before[index]);
  const at = same === -1 ? parts.length - 1 : same;
  const [last = 0, value = 0] = [before[at], parts[at]];
  return value > last && value <= Math.floor(last) + 1 && parts.slice(at + 1).every((part) => part === 1);
}

/** If several readings of a number fit, chooses the one whose own successor comes first. */
function whichGoesOn(follows: readonly Reading[], later: readonly (readonly Reading[])[], textBefore: string) {
  const deepest = follows.at(-1);
  for (const readings of later) {
    const goesOn = follows.filter(({ level, until }) =>
      readings.some((other) => other.level === level && isNext(until, other.parts)),
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
  const valueOf = (parts: readonly number[] | undefined) => parts?.at(-1) ?? Infinity;
  return (
    candidates.toReversed().find(({ level, parts }) => valueOf(parts) >= valueOf(open[level]?.parts)) ?? candidates[0]
  );
}
