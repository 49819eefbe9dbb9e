/** Measures how likely a phrase is to be a term, by the C-value of Frantzi, Ananiadou and Mima. */

/** A phrase and how often it occurs in a text. */
export interface CountedPhrase {
  /** The words of the phrase. */
  readonly words: readonly string[];
  readonly count: number;
}

/**
 * Returns the C-value of phrases: how often each occurs by itself, not only within longer ones, times the logarithm of
 * its length. K. Frantzi, S. Ananiadou, H. Mima, "Automatic recognition of multi-word terms: the C-value/NC-value
 * method" (International Journal on Digital Libraries 3, 2000). One is added to the length, so that single words count
 * too, as in A. Barrón-Cedeño and others, "An improved automatic term recognition method for Spanish" (CICLing 2009).
 *
 * @param phrases phrases by a key: their words joined by spaces
 * @returns values by the same key
 */
export function cValues(phrases: ReadonlyMap<string, CountedPhrase>): Map<string, number> {
  const within = new Map<string, { longer: number; count: number }>();
  for (const { words, count } of phrases.values())
    for (const part of partsOf(words)) {
      const { longer, count: known } = within.get(part) ?? { longer: 0, count: 0 };
      within.set(part, { longer: longer + 1, count: known + count });
    }
  return new Map(
    [...phrases].map(([key, { words, count }]) => {
      const nested = within.get(key);
      const alone = count - (nested === undefined ? 0 : nested.count / nested.longer);
      return [key, Math.log2(words.length + 1) * alone];
    }),
  );
}

/** Every shorter sequence of words in a phrase, each once. */
function partsOf(words: readonly string[]): Set<string> {
  const runs = words.flatMap((_, start) => words.slice(start).map((__, more) => words.slice(start, start + more + 1)));
  return new Set(runs.filter((run) => run.length < words.length).map((run) => run.join(' ')));
}
