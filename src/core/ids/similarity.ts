/** Measures how many words two texts share, ignoring case and punctuation. */

/** The words of a text, with how often each occurs. */
export interface WordCounts {
  readonly counts: ReadonlyMap<string, number>;
  /** The number of words in all. */
  readonly size: number;
}

/** Counts the words of a text. */
export function wordCountsOf(text: string): WordCounts {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
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
