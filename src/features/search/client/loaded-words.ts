/** Knows for which words Pagefind has loaded its index, so that a search for them need not wait until the reader pauses. */
import type { SearchIndex } from './pagefind.ts';
import { untilPause } from './pause.ts';

/**
 * Makes searches wait for a pause only if they may load something. Pagefind finds words by their beginnings: once it has
 * searched for one, it has loaded every word that begins with it.
 */
export function searchWithoutWaiting(search: SearchIndex): SearchIndex {
  /** The words that were searched for, and the documents to which searches were limited. */
  const words = new Set<string>();
  const documents = new Set<string | undefined>([undefined]);
  const isLoaded = (word: string) => Array.from(word, (_, at) => word.slice(0, at + 1)).some((one) => words.has(one));
  return async (query, document) => {
    const asked = query.replaceAll('"', '').split(' ');
    if (!documents.has(document) || !asked.every(isLoaded)) await untilPause();
    const hits = await search(query, document);
    documents.add(document);
    for (const word of asked) words.add(word);
    return hits;
  };
}
