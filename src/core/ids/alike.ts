/** Finds those of many texts that have most words in common with another, without comparing it with each. */
import { similarity, type WordCounts, wordCountsOf } from './similarity.ts';

/** A text that is alike, by its index. */
export interface Alike {
  readonly index: number;
  /** From 0, no word in common, to 1, the same words. */
  readonly similarity: number;
}

/**
 * So many texts are compared with another: all, or those that share most of its rarest words. An edited text keeps a
 * share of them.
 */
const COMPARED = 64;

/** So many places of a text's words, from the rarest on, are looked at to find them. */
const LOOKED_AT = 500;

/**
 * Makes texts ready to be searched.
 *
 * @returns finds those at least as similar to a text as it says, in their order; `at` is where in that order, from 0 to
 *   1, one would expect them: of texts that share nothing but common words, the nearest are found
 */
export function searchAlike(texts: readonly string[]): (text: WordCounts, least: number, at: number) => Alike[] {
  const words = texts.map(wordCountsOf);
  const places = new Map<string, number[]>();
  for (const [index, { counts }] of words.entries())
    for (const word of counts.keys()) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }

  /** The texts to be compared. */
  const candidates = (text: WordCounts, at: number): Iterable<number> => {
    if (texts.length <= COMPARED) return texts.keys();
    const shared = new Map<number, number>();
    const byRarity = [...text.counts.keys()]
      .map((word) => places.get(word) ?? [])
      .toSorted((a, b) => a.length - b.length);
    let left = LOOKED_AT;
    for (const indexes of byRarity) {
      for (const index of around(indexes, at, left)) shared.set(index, (shared.get(index) ?? 0) + 1);
      left -= indexes.length;
      if (left <= 0) break;
    }
    const most = [...shared].toSorted(([, a], [, b]) => b - a).slice(0, COMPARED);
    return most.map(([index]) => index).toSorted((a, b) => a - b);
  };

  return (text, least, at) =>
    [...candidates(text, at)]
      .map((index) => ({ index, similarity: similarity(words[index] ?? NOTHING, text) }))
      .filter((found) => found.similarity >= least);
}

const NOTHING = wordCountsOf('');

/** At most so many of a list, around a share of it. */
function around(list: readonly number[], share: number, most: number): readonly number[] {
  if (list.length <= most) return list;
  const start = Math.max(0, Math.min(Math.round(share * list.length - most / 2), list.length - most));
  return list.slice(start, start + most);
}
