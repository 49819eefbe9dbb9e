/** Measures how many words two texts share, ignoring case and punctuation. */
import { WITHOUT_SPACES } from '../languages/scripts.ts';

/** The words of a text, with how often each occurs. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** The number of words in all. */
  readonly size: number;
}

/** Letters of a script that puts nothing between words, or a whole word of any other. */
const WORD = new RegExp(String.raw`(?:${WITHOUT_SPACES.source})+|(?:(?!${WITHOUT_SPACES.source})[\p{L}\p{N}])+`, 'gu');

/** Counts the words of a text; without spaces between them, each two letters that follow each other count as one. */
export function wordCountsOf(text: string): WordCounts {
  const words = (text.toLowerCase().match(WORD) ?? []).flatMap((word) =>
    WITHOUT_SPACES.test(word) ? inPairs(word) : [word],
  );
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

function inPairs(word: string): string[] {
  const letters = Array.from(word);
  return letters.length === 1 ? [word] : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/**
 * Dice's coefficient over words (L. R. Dice, "Measures of the Amount of Ecologic Association Between Species", 1945).
 *
 * @returns from 0, no word in common, to 1, the same words
 */
export function similarity(a: WordCounts, b: WordCounts): number {
  let shared = 0;
  for (const [word, count] of a.counts) shared += Math.min(count, b.counts.get(word) ?? 0);
  return (2 * shared) / Math.max(a.size + b.size, 1);
}
