/** Finds runs of words that a document contains and that are not in quotation marks. */
import { countWords } from '../languages/count-words.ts';
import { isDrawn, withoutDrawn } from './drawn-numbers.ts';
import type { Source } from './source.ts';
import { isCut, type TokenStretch } from './exact-places.ts';
import { isInCompound, isWord, type Token } from './tokens.ts';

/** A run: its range in the searched text, and all its places in the document. */
export interface Run extends TokenStretch {
  readonly places: readonly TokenStretch[];
}

/** Shorter runs are common phrases. */
const LEAST_WORDS = 6;

/** Every run of six tokens contains three consecutive ones. */
const TOGETHER = 3;

/** How many places of the same three tokens are tried. */
const MOST_PLACES = 50;

/** Returns every run of at least six words that a document contains, the longest from each word on. */
export function runsIn(text: string, all: readonly Token[], source: Source): Run[] {
  const tokens = withoutDrawn(all, source);
  const runs: Run[] = [];
  const ids = tokens.map((token) => source.exactIds.get(token.text) ?? -1);
  for (let from = 0; from + TOGETHER <= ids.length;) {
    const run = longestFrom(from, text, tokens, ids, source);
    const [first, last] = [tokens[from], tokens[(run?.to ?? 0) - 1]];
    if (run !== undefined && first !== undefined && last !== undefined)
      runs.push({ ...run, from: first.start, to: last.end });
    from = run?.to ?? from + 1;
  }
  return runs;
}

function longestFrom(
  from: number,
  text: string,
  tokens: readonly Token[],
  ids: readonly number[],
  source: Source,
): Run | undefined {
  const places = threesOf(source).get(keyOf(ids, from));
  if (places === undefined || isInCompound(tokens, from)) return undefined;
  let longest = TOGETHER;
  let stands: TokenStretch[] = [];
  for (const place of places.slice(0, MOST_PLACES)) {
    let length = TOGETHER;
    const isSame = (index: number) => {
      const token = tokens[from + index];
      return (
        token !== undefined &&
        ids[from + index] === source.exact[place + index] &&
        isDrawn(token, place + index, source)
      );
    };
    while (isSame(length)) length += 1;
    // Neither side may end within a compound, or with a comma that belongs to the next words.
    const isLoose = () => {
      const last = tokens[from + length - 1];
      return (
        isCut(place + length, source) || isInCompound(tokens, from + length) || (last !== undefined && !isWord(last))
      );
    };
    while (length > 0 && isLoose()) length -= 1;
    if (length < longest || isCut(place, source)) continue;
    if (length > longest) stands = [];
    longest = length;
    stands.push({ from: place, to: place + length });
  }
  const [first, last] = [tokens[from], tokens[from + longest - 1]];
  if (stands.length === 0 || first === undefined || last === undefined || !isWord(first)) return undefined;
  if (countWords(text.slice(first.start, last.end)) < LEAST_WORDS) return undefined;
  return { from, to: from + longest, places: stands };
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
