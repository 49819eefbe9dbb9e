/** Knows the words of a pair again. */
import { nameOfWords } from '../passage-facts.ts';

/** The words of the passages of both texts, by ids. */
export interface WordsOfBoth {
  readonly original: ReadonlyMap<string, string>;
  readonly version: ReadonlyMap<string, string>;
}

/** Returns the start of the SHA-256 of all words of a pair, in hexadecimal. */
export function hashOfPair(original: readonly string[], version: readonly string[], words: WordsOfBoth): string {
  const all = [original.map((id) => words.original.get(id)), version.map((id) => words.version.get(id))];
  return nameOfWords(JSON.stringify(all));
}
