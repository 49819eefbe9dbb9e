/** Finds runs of words that a document contains, or nearly contains, and that are not in quotation marks. */
import { countWords } from '../languages/count-words.ts';
import { withoutDrawn } from './drawn-numbers.ts';
import { type Followed, follow } from './follow.ts';
import { agreement, beside, type Beside, size } from './side-by-side.ts';
import type { Source } from './source.ts';
import { isCut, type TokenStretch } from './exact-places.ts';
import { isInCompound, isWord, type Token } from './tokens.ts';

/** A run: its range in the searched text. */
export interface Run extends TokenStretch {
  /** All its places in the document, if it is there word for word; none if some of its words differ. */
  readonly places: readonly TokenStretch[];
  /** How many words agree with the document, less a part of those that differ. */
  readonly weight: number;
}

/** What is searched for runs. */
export interface Searched {
  readonly text: string;
  /** Its tokens without brackets. */
  readonly tokens: readonly Token[];
  /** Whether a sentence begins where the text does, and ends where it ends. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Shorter runs are common phrases. */
const LEAST_WORDS = 6;

/** The same for runs in which some words differ, less these words. */
const LEAST_WEIGHT = 7;

/** How much a word that differs takes from the weight of a run. */
const LIGHT = 0.25;

/** Every run of six tokens contains three consecutive ones. */
const TOGETHER = 3;

/** How many places of the same three tokens are tried, and from how many of them the text is followed. */
const MOST_PLACES = 50;
const MOST_FOLLOWED = 50;

/** Returns every run of at least six words that a document contains or nearly contains, the heaviest from each word on. */
export function runsIn({ text, tokens: all, begins, ends }: Searched, source: Source): Run[] {
  const tokens = withoutDrawn(all, source);
  const both = beside(tokens, source, { begins, ends });
  const runs: Run[] = [];
  let done = 0;
  for (let from = 0; from + TOGETHER <= tokens.length;) {
    const run = heaviestFrom(from, done, text, both);
    const [first, last] = [tokens[run?.from ?? -1], tokens[(run?.to ?? 0) - 1]];
    if (run !== undefined && first !== undefined && last !== undefined)
      runs.push({ ...run, from: first.start, to: last.end });
    done = run?.to ?? done;
    from = run?.to ?? from + 1;
  }
  return runs;
}

/** @param done where the run before ends */
function heaviestFrom(from: number, done: number, text: string, both: Beside): Run | undefined {
  const { tokens, ids, source } = both;
  const [first, places] = [tokens[from], threesOf(source).get(keyOf(ids, from))];
  if (places === undefined || first === undefined || !isWord(first) || isInCompound(tokens, from)) return undefined;
  const starts = places
    .slice(0, MOST_PLACES)
    .filter((place) => !isCut(place, source))
    .map((place) => ({ place, to: tight(both, from, place, agreement(both, from, place)) }))
    .toSorted((one, other) => other.to - one.to);
  const to = starts[0]?.to ?? from;
  const isLong = to > from && countWords(text.slice(first.start, tokens[to - 1]?.end)) >= LEAST_WORDS;
  const [near] = starts
    .slice(0, MOST_FOLLOWED)
    .map(({ place }) => follow(both, from, place))
    .filter((one) => !one.isExact && one.from >= done)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  if (near !== undefined && (isLong || near.agreeing - near.differing >= LEAST_WEIGHT)) {
    const length = near.to - near.from;
    const end = tight(both, near.from, near.placeTo - length, length);
    return { from: near.from, to: end, places: [], weight: weightOf(near) };
  }
  if (!isLong) return undefined;
  const all = starts.filter((one) => one.to === to).map(({ place }) => ({ from: place, to: place + to - from }));
  return { from, to, places: all, weight: size(both, from, to) };
}

/** A run with more words that agree is heavier, and of those with as many, the one in which fewer differ. */
const weightOf = ({ agreeing, differing }: Followed) => agreeing - differing * LIGHT;

/** Where agreeing tokens end, so that neither side ends within a compound, or with a comma that belongs to the next words. */
function tight({ tokens, source }: Beside, from: number, place: number, length: number): number {
  let to = from + length;
  const isLoose = () => {
    const last = tokens[to - 1];
    return isCut(place + to - from, source) || isInCompound(tokens, to) || (last !== undefined && !isWord(last));
  };
  while (to > from && isLoose()) to -= 1;
  return to;
}

const threes = new WeakMap<Source, ReadonlyMap<number, readonly number[]>>();

/** Every three consecutive tokens of a document, with their places. */
function threesOf(source: Source): ReadonlyMap<number, readonly number[]> {
  const before = threes.get(source);
  if (before !== undefined) return before;
  const made = new Map<number, number[]>();
  for (let at = 0; at + TOGETHER <= source.exact.length; at += 1) {
    const key = keyOf(source.exact, at);
    const places = made.get(key);
    if (places === undefined) made.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  threes.set(source, made);
  return made;
}

/** Combines three token numbers into one: a document has fewer than 100,000 distinct words. */
const keyOf = (ids: readonly number[], at: number): number =>
  (((ids[at] ?? -1) + 1) * 100_003 + ((ids[at + 1] ?? -1) + 1)) * 100_003 + ((ids[at + 2] ?? -1) + 1);
