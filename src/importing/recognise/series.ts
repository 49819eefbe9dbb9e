/**
 * Judges a series of official numbers: the numbers of one style below one parent, in reading order. Whatever another
 * series is like, each is judged by itself. Of all ways to read a series, the one is taken that needs the least to
 * explain it: what is quoted, what was repealed, where a count begins anew.
 */

/** How a series is read. */
export interface ReadSeries {
  /** The indices of its numbers, in order. */
  readonly kept: readonly number[];
  /** The indices of those from which it counts anew. */
  readonly restarts: readonly number[];
  /** How many times a number is not the next, and how many numbers are missing there. */
  readonly breaks: number;
  readonly missing: number;
  /** How many numbers that are none of the series stand alone. */
  readonly stray: number;
}

/** If more than this share of a series does not follow the number before it, there is no count. */
const MOST_BREAKS = 0.3;

/** How many single numbers may stand between those that follow each other, for each of these; any text has more. */
const MOST_STRAY = 1;

/** At most so many numbers may be missing before a single one, and not more than the count has until there. */
const MOST_SKIPPED = 8;

/**
 * What it takes to explain that a number is not the next. Only the order of these matters: it takes less to begin anew
 * than to quote, if a count then goes on from there, and more than to quote, if a count then goes on from before.
 */
const COST = {
  /** A count that begins with another number than the first: three numbers that follow each other are one. */
  begin: 2.2,
  restart: 1.75,
  twice: 1.7,
  /** A few numbers that are missing, and many. */
  skip: (missing: number) => 1.2 + missing / 10,
  jump: (missing: number) => Math.min(3.9, 2.2 + missing / 20),
  back: 3.9,
  /** What is quoted, or is a mere word, and each further number of it: the longer, the more it looks like a count. */
  quote: 1.8,
  furtherQuoted: (nth: number) => (nth <= 4 ? 0.3 : nth <= 30 ? 0.05 : 0),
  /** What is called missing is there, before or after, and would be quoted. */
  notMissing: 1,
} as const;

/** How many ways to read a series are followed at a time. */
const WAYS = 32;

/** A way to read a series up to a number. */
interface Way {
  readonly cost: number;
  /** The last number of the count, and how many it has since it began. */
  readonly last: number | undefined;
  readonly count: number;
  /** How many quoted numbers come right before. */
  readonly quoted: number;
  readonly restarts: boolean;
  readonly missing: number;
  /** The number before those that were missing last, and what was quoted last. */
  readonly gapAfter: number;
  readonly lastQuoted: readonly number[];
  readonly before: Way | undefined;
}

const NOTHING_READ: Way = {
  cost: 0,
  last: undefined,
  count: 0,
  quoted: 0,
  restarts: false,
  missing: 0,
  gapAfter: Infinity,
  lastQuoted: [],
  before: undefined,
};

/**
 * Reads a series.
 *
 * @param values in reading order
 * @param before the last value of the same series in the section before
 */
export function readCount(values: readonly number[], before = 0): ReadSeries {
  let ways: readonly Way[] = [NOTHING_READ];
  for (const value of values) {
    const next = new Map<string, Way>();
    const goOn = (way: Way) => {
      const key = `${way.last} ${way.quoted > 0}`;
      if (way.cost < (next.get(key)?.cost ?? Infinity)) next.set(key, way);
    };
    for (const way of ways) {
      goOn(counting(way, value, before));
      goOn(quoting(way, value));
    }
    ways = [...next.values()].toSorted((a, b) => a.cost - b.cost).slice(0, WAYS);
  }
  const read: Way[] = [];
  for (let way = ways[0]; way?.before !== undefined; way = way.before) read.unshift(way);
  const at = (is: (way: Way, next: Way | undefined) => boolean) =>
    read.flatMap((way, index) => (is(way, read[index + 1]) ? index : []));
  return {
    kept: at(({ quoted }) => quoted === 0),
    restarts: at(({ quoted, restarts }) => quoted === 0 && restarts),
    breaks: at(({ quoted, missing }) => quoted === 0 && missing > 0).length,
    missing: read.reduce((sum, { quoted, missing }) => sum + (quoted === 0 ? missing : 0), 0),
    stray: at(({ quoted }, next) => quoted === 1 && (next?.quoted ?? 0) <= 1).length,
  };
}

/** Reads a number as the next of its count. */
function counting(way: Way, value: number, before: number): Way {
  const isFirst = value > 0 && value <= 1;
  const last = way.last ?? before;
  const step = { ...way, last: value, count: way.count + 1, quoted: 0, restarts: false, missing: 0, before: way };
  if (way.last === undefined && isFirst) return step;
  // What was quoted long before is forgotten.
  if (follows(last, value)) return way.quoted > 0 ? step : { ...step, lastQuoted: [] };
  const restart = { ...step, count: 1, cost: way.cost + COST.restart, restarts: true, gapAfter: Infinity };
  if (isFirst) return restart;
  if (value === last) return { ...step, cost: way.cost + COST.twice };
  const missing = Math.floor(value) - Math.floor(last) - 1;
  if (way.last === undefined && last === 0) return { ...step, cost: way.cost + COST.begin, missing };
  if (missing < 0) return { ...step, cost: way.cost + COST.back, count: 1, missing: 1 };
  const isSkipped = missing <= Math.min(MOST_SKIPPED, Math.max(way.count, 1));
  const isThere = way.lastQuoted.some((one) => one > last && one < value) ? COST.notMissing : 0;
  const cost = way.cost + isThere + (isSkipped ? COST.skip(missing) : COST.jump(missing));
  return { ...step, cost, missing, gapAfter: last };
}

/** Reads a number as one of another text, or as a mere word. */
function quoting(way: Way, value: number): Way {
  const goesOn = way.quoted > 0 && follows(way.lastQuoted.at(-1) ?? Infinity, value);
  const quoted = goesOn ? way.quoted + 1 : 1;
  const isThere = quoted === 2 && value > way.gapAfter && value < (way.last ?? 0) ? COST.notMissing : 0;
  const cost = way.cost + isThere + (goesOn ? COST.furtherQuoted(quoted) : COST.quote);
  return {
    ...way,
    cost,
    quoted,
    restarts: false,
    missing: 0,
    lastQuoted: [...way.lastQuoted, value].slice(-MOST_SKIPPED),
    before: way,
  };
}

/** Returns the indices of the numbers that are none of their series: the quoted ones, and mere words. */
export function strangersIn(values: readonly number[], before = 0): ReadonlySet<number> {
  const { kept, breaks, missing, stray } = readCount(values, before);
  const counted = kept.filter((at, nth) => values[at] !== values[kept[nth - 1] ?? -1]).length;
  const isCount = stray <= counted * MOST_STRAY && (breaks <= counted * MOST_BREAKS || missing <= counted);
  const none = new Set(isCount ? kept : []);
  return new Set([...values.keys()].filter((index) => !none.has(index)));
}

/** 3 follows 2, and so does "2A", which stands for a value between the two. */
const follows = (last: number, value: number): boolean => value > last && value <= Math.floor(last) + 1;
