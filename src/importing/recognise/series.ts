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

/** So many numbers that follow each other are a count, wherever it begins. */
const SURE = 3;

/**
 * Parts a series into numbers that follow each other, and strangers: the numbers of something that is quoted between two
 * that follow each other.
 *
 * @param values in reading order
 * @param before the last value of the same series in the section before
 */
export function runsOf(values: readonly number[], before = 0): { runs: Run[]; strangers: number[] } {
  const runs: Run[] = [];
  const strangers: number[] = [];
  for (const [index, value] of values.entries()) {
    const goesOn = runs.findLastIndex(({ last }) => follows(last, value));
    const run = runs[goesOn];
    if (run === undefined) {
      runs.push({ at: [index], last: value, missing: missingBefore(value, runs.at(-1)?.last ?? before) });
      continue;
    }
    strangers.push(...runs.splice(goesOn + 1).flatMap(({ at }) => at));
    run.at.push(index);
    run.last = value;
  }
  return { runs, strangers };
}

/** Returns the indices of the numbers that are none of their series: those of {@link runsOf}, and mere words. */
export function strangersIn(values: readonly number[], before = 0): ReadonlySet<number> {
  const { runs, strangers } = runsOf(values, before);
  const rest = values.length - strangers.length;
  const breaks = runs.filter(({ at, missing }) => missing > 0 && at.length < SURE);
  const missing = runs.reduce((sum, run) => sum + run.missing, 0);
  const isCount = breaks.length <= rest * MOST_BREAKS || missing <= rest;
  const noise = isCount ? breaks.filter((run) => run.missing > rest) : runs;
  return new Set([...strangers, ...noise.flatMap(({ at }) => at)]);
}

/** 3 follows 2, and so does "2A", which stands for a value between the two. */
const follows = (last: number, value: number): boolean => value > last && value <= Math.floor(last) + 1;

/** How many numbers are missing between two. A count may begin again, and a number may stand twice. */
function missingBefore(value: number, last: number): number {
  if ((value > 0 && value <= 1) || value === last) return 0;
  return value > last ? Math.floor(value) - Math.floor(last) - 1 : Infinity;
}
