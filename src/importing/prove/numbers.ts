/**
 * Compares the numbers that are drawn beside the written text with those that a second reader finds in the original:
 * each must be the same, beside the same words.
 */
import type { ImportLog } from '../import-log.ts';
import type { Comparison, Difference } from './compare.ts';
import type { Piece } from './options.ts';
import { collapser, rangeAround, skipSpace } from './places.ts';
import type { SecondReading } from './second-reading.ts';

/** The result of a comparison. */
export interface ComparedNumbers {
  /** The first number that is lost, or is another than in the original, or that the original does not have. */
  readonly difference: Difference | undefined;
  /** How many numbers the original has beside what was written, and how many of them the report names as lost. */
  readonly counted: number;
  readonly lost: number;
}

/** How many letters of a text are shown. */
const SHOWN = 60;

/**
 * Compares the numbers. A number that the log does not name as lost is a difference.
 *
 * @param body the written text, in order
 * @param compared where its pieces are in the original, and where something was left out or moved
 * @param mayLose whether numbers may be lost, each with a remark
 */
export function compareNumbers(
  { text, numbers }: SecondReading,
  body: readonly Piece[],
  { begins, loose, difference: ofTexts }: Comparison,
  log: ImportLog,
  mayLose: boolean,
): ComparedNumbers {
  // Where the texts differ, nothing says which words a number is beside.
  if (numbers === undefined || ofTexts !== undefined) return { difference: undefined, counted: 0, lost: 0 };
  const single = text.replace(/[ \t\r\n\f]+/g, ' ');
  const place = placesIn(
    text,
    numbers.flatMap(({ at, end }) => [at, end]),
  );
  const around = rangeAround(loose);
  const expected = new Map<number, string[]>();
  const drawn = new Map<number, string[]>();
  const add = (to: Map<number, string[]>, at: number, ...more: string[]) =>
    to.set(at, [...(to.get(at) ?? []), ...more]);
  for (const { number, ...item } of numbers) {
    let at = place(item.at);
    for (let range = around(at); range !== undefined; range = around(at)) at = skipSpace(single, range[1]);
    // An item of which nothing was written needs no number.
    if (at < place(item.end)) add(expected, at, number);
  }
  for (const [index, piece] of body.entries()) {
    const at = begins.get(index);
    if (at !== undefined && (piece.numbers ?? []).length > 0) add(drawn, at, ...(piece.numbers ?? []));
  }
  const ends = new Map(loose.map(([begin, end]) => [end, begin]));
  /** What was left out right before a place: an export has its numbers there as words. */
  const wordsBefore = (at: number): string[] => {
    let end = at;
    while (/\s/u.test(single.charAt(end - 1))) end -= 1;
    const begin = ends.get(end);
    return begin === undefined ? [] : [single.slice(begin, end), ...wordsBefore(begin)];
  };
  const known = [...log.lostNumbers];
  let difference: Difference | undefined;
  let same = 0;
  for (const at of [...new Set([...expected.keys(), ...drawn.keys()])].toSorted((a, b) => a - b)) {
    const wanted = (expected.get(at) ?? []).filter(
      (number) => drawn.get(at)?.includes(number) === true || !takeFrom(known, number),
    );
    const inWords = wordsBefore(at);
    const there = (drawn.get(at) ?? []).filter((number) => wanted.includes(number) || !takeFrom(inWords, number));
    if (wanted.join(' ') === there.join(' ')) {
      same += wanted.length;
      continue;
    }
    const words = single.slice(at, at + SHOWN).trim();
    if (mayLose && there.length === 0) for (const number of wanted) log.loseNumber(number, `beside "${words}"`);
    else difference ??= { original: [...wanted, words].join(' '), written: [...there, words].join(' ') };
  }
  const counted = [...expected.values()].flat().length;
  return { difference, counted, lost: counted - same };
}

/** Takes a number out of others; returns whether it was among them. */
function takeFrom(numbers: string[], number: string): boolean {
  const at = numbers.indexOf(number);
  if (at !== -1) numbers.splice(at, 1);
  return at !== -1;
}

/** Returns where some places of a text are in the same text with single spaces. */
function placesIn(text: string, places: readonly number[]): (at: number) => number {
  const collapse = collapser(text);
  const known = new Map(places.toSorted((a, b) => a - b).map((at) => [at, collapse(at)]));
  return (at) => known.get(at) ?? 0;
}
