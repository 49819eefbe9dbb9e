/** Knows which words of Pagefind's index are loaded, so that a search for them need not wait until the reader pauses. */
import { isCharacter, wordsOfText } from '../../../core/languages/words.ts';
import type { SearchIndex } from './pagefind.ts';
import { unlessKeySoon, untilPause } from './pause.ts';

/** The fewest letters of an unfinished word for which the index is loaded before the reader pauses. Fewer begin too many words. */
const LETTERS = 4;

/**
 * Makes searches wait for a pause only if they would have to load something. Pagefind finds words by their beginnings: once
 * it has searched for one, it has loaded every word that begins with it. While a search waits, the index is loaded for the
 * words that the reader has finished, and for the last one if no key follows soon.
 *
 * @param preload loads the part of the index with some words
 */
export function searchWithoutWaiting(search: SearchIndex, preload: (words: string) => Promise<unknown>): SearchIndex {
  /** The words that were searched for, and the documents to which searches were limited. */
  const words = new Set<string>();
  const documents = new Set<string | undefined>([undefined]);
  const isLoaded = (word: string) => Array.from(word, (_, at) => word.slice(0, at + 1)).some((one) => words.has(one));
  const loadEarly = (early: readonly string[]) => {
    // If it cannot be loaded, the search says so.
    if (early.length > 0) preload(early.join(' ')).catch(() => {});
  };
  return async (query, document) => {
    const asked = query.replaceAll('"', '').split(' ');
    const missing = asked.filter((word) => !isLoaded(word));
    if (missing.length > 0 || !documents.has(document)) {
      loadEarly(missing.filter((word) => word !== asked.at(-1)));
      unlessKeySoon(() => loadEarly(missing.filter((word) => word === asked.at(-1) && isTelling(word))));
      await untilPause();
    }
    const hits = await search(query, document);
    documents.add(document);
    for (const word of asked) words.add(word);
    return hits;
  };
}

const isTelling = (word: string) => word.length >= LETTERS || wordsOfText(word).every(isCharacter);
