/** Finds the texts that share most words with a given one, without comparing it with every text. */
import { similarity, type WordCounts, wordCountsOf } from './similarity.ts';

/** A similar text, by its index. */
export interface Alike {
  readonly index: number;
  /** From 0, no word in common, to 1, the same words. */
  readonly similarity: number;
}

/**
 * At most this many texts are compared with the given one: all of them, or those that share most of its rarest words,
 * because an edited text keeps some of those.
 */
const COMPARED = 64;

/** At most this many occurrences of a text's words are looked at to find them, beginning with the rarest word. */
const LOOKED_AT = 500;

/**
 * Prepares texts for a search.
 *
 * @returns a function that finds the texts at least as similar as `least`, in their order. `at`, from 0 to 1, is where
 * in that order a match is expected: among texts that share only common words, it finds the nearest ones
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

  /** The indexes of the texts that are worth comparing. */
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

/** At most `most` items of a list, around a relative position. */
function around(list: readonly number[], share: number, most: number): readonly number[] {
  if (list.length <= most) return list;
  const start = Math.max(0, Math.min(Math.round(share * list.length - most / 2), list.length - most));
  return list.slice(start, start + most);
}
