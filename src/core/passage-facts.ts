/** Finds the passages of which the publisher's own file says something (`passages.yaml`), by their words. */
import type { PassageFact } from './schemas/passages.ts';
import { sha256 } from './sha256.ts';

/** What the file says of passages, by anything that has their words. */
export type PassageFacts = ReadonlyMap<{ readonly text: string }, PassageFact>;

/** Returns the name of words in `passages.yaml`. */
export const nameOfWords = (text: string): string => sha256(text).slice(0, 12);

/**
 * Returns what the file says of each passage. Of passages with the same words, each has its own entry, in the order of the
 * text; if the text has more or fewer of them than the file, nobody knows which is which, and none has any.
 */
export function factsOfPassages<Passage extends { readonly text: string }>(
  facts: readonly PassageFact[],
  passages: readonly Passage[],
): ReadonlyMap<Passage, PassageFact> {
  if (facts.length === 0) return new Map();
  const said = Map.groupBy(facts, ({ words }) => words);
  const found = Map.groupBy(
    passages.filter(({ text }) => text !== ''),
    ({ text }) => nameOfWords(text),
  );
  return new Map(
    [...said].flatMap(([words, alike]) => {
      const there = found.get(words) ?? [];
      if (there.length !== alike.length) return [];
      return there.flatMap((passage, nth) => {
        const fact = alike[nth];
        return fact === undefined ? [] : [[passage, fact] as const];
      });
    }),
  );
}
