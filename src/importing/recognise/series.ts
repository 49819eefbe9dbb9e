/**
 * Judges a series of official numbers: the numbers of one style below one parent, in reading order. Whatever another
 * series is like, each is judged by itself.
 */

/** Numbers of a series that follow each other. */
export interface Run {
  /** Their indices in the series. */
  readonly at: number[];
  last: number;
  /** How many numbers are missing before it; a run that goes back cannot be explained by missing ones. */
  readonly missing: number;
}

/** If more than this share of a series does not follow the number before it, there is no count. */
const MOST_BREAKS = 0.3;

/** How many single numbers may stand between those that follow each other, for each of these; any text has more. */
const MOST_STRAY = 2;

/** So many numbers that follow each other are a count, wherever it begins. */
const SURE = 3;

/** A count goes on behind what is quoted in it if at most so many of its numbers are missing there, and less than it has. */
const MOST_SKIPPED = 8;

/**
 * Parts a series into runs of numbers that follow each other, and runs that are quoted: those between two numbers that
 * follow each other.
 *
 * @param values in reading order
 * @param before the last value of the same series in the section before
 */
export function runsOf(values: readonly number[], before = 0): { runs: Run[]; quoted: Run[] } {
  const runs: Run[] = [];
  const quoted: Run[] = [];
  const isSure = ({ at: [first = -1, ...more] }: Run) => (values[first] ?? 0) <= 1 || more.length + 1 >= SURE;
  for (const [index, value] of values.entries()) {
    const top = runs.at(-1);
    const isLeft = top !== undefined && (value < top.last || !isSure(top));
    const goesOn = runs.findLastIndex((run) => follows(run.last, value) && (run === top || isSure(run)));
    const run = runs[goesOn === -1 && isLeft ? runs.findLastIndex((one) => skipsTo(one, value)) : goesOn];
    if (run === undefined) {
      runs.push({ at: [index], last: value, missing: missingBefore(value, runs.at(-1)?.last ?? before) });
      continue;
    }
    quoted.push(...runs.splice(runs.indexOf(run) + 1));
    run.at.push(index);
    run.last = value;
  }
  return { runs, quoted };
}

/** Returns the indices of the numbers that are none of their series: the quoted ones, and mere words. */
export function strangersIn(values: readonly number[], before = 0): ReadonlySet<number> {
  const { runs, quoted } = runsOf(values, before);
  const rest = runs.reduce((sum, { at }) => sum + at.length, 0);
  const breaks = runs.filter(({ at, missing }) => missing > 0 && at.length < SURE);
  const missing = runs.reduce((sum, run) => sum + run.missing, 0);
  const stray = quoted.filter(({ at }) => at.length === 1).length;
  const isCount = stray <= rest * MOST_STRAY && (breaks.length <= rest * MOST_BREAKS || missing <= rest);
  const noise = isCount ? breaks.filter((run) => run.missing > rest) : runs;
  return new Set([...quoted, ...noise].flatMap(({ at }) => at));
}

/** 3 follows 2, and so does "2A", which stands for a value between the two. */
const follows = (last: number, value: number): boolean => value > last && value <= Math.floor(last) + 1;

/** Whether a value goes on with a count that is sure, but for some numbers that are missing. */
const skipsTo = ({ at, last }: Run, value: number): boolean =>
  at.length >= SURE && value > last && value <= last + Math.min(at.length, MOST_SKIPPED);

/** How many numbers are missing between two. A count may begin again, and a number may stand twice. */
function missingBefore(value: number, last: number): number {
  if ((value > 0 && value <= 1) || value === last) return 0;
  return value > last ? Math.floor(value) - Math.floor(last) - 1 : Infinity;
}
