/** The part of Pagefind's browser API that we use. https://pagefind.app/docs/api/ */
import { importOwn } from '../../../browser/own-files.ts';
import { patiently } from '../../../browser/patience.ts';
import { META_WEIGHTS } from './ranking.ts';
import { watchFetch } from './watched-fetch.ts';

/** A section that has what was asked for. */
export interface Hit {
  /** Its place among all sections. */
  readonly section: number;
  readonly score: number;
  /** The places in its text of the words that were found; none where it was found by other words alone. */
  readonly words: readonly number[];
}

/** Pagefind's module, as far as we use it. */
interface PagefindModule {
  options(options: { noWorker: boolean; baseUrl: string; metaCacheTag: string; ranking: object }): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters?: { readonly document: string }; readonly sort?: { readonly section: 'asc' } },
  ): Promise<{ readonly results: readonly { id: string; score: number; words: readonly number[] }[] }>;
}

/**
 * Searches the index.
 *
 * @param query words that a section must have, or others that begin with them; words in quotation marks are sought as
 *   they are, one after the other
 * @param document id of the one whose sections are sought; all, where there is none
 * @throws if a file that the query needs cannot be had
 */
export type SearchIndex = (query: string, document?: string) => Promise<readonly Hit[]>;

let attempts = 0;

/**
 * Loads Pagefind and its index.
 *
 * @param folder address of its files, ending in a slash
 * @param sections how many the index has
 * @throws if a file cannot be had
 */
export async function loadPagefind(folder: string, sections: number): Promise<SearchIndex> {
  const { failure } = watchFetch(folder);
  const orFail = <Thing>(coming: Promise<Thing>) => Promise.race([coming, failure]);
  // A browser may remember that a module could not be loaded; under another address it asks for it again.
  const again = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const module = await patiently(importOwn<PagefindModule>(`${folder}pagefind.js${again}`));
  // All files are in a folder of this edition, so that none of them needs to be asked for anew.
  await module.options({ noWorker: true, baseUrl: '/', metaCacheTag: '1', ranking: { metaWeights: META_WEIGHTS } });
  const { results: all } = await orFail(module.search(null, { sort: { section: 'asc' } }));
  if (all.length !== sections) throw new Error(`The search index has ${all.length} sections, and not ${sections}.`);
  const numbers = new Map(all.map(({ id }, number) => [id, number]));
  return async (query, document) => {
    const options = document === undefined ? {} : { filters: { document } };
    const { results } = await orFail(module.search(query, options));
    return results.map(({ id, score, words }) => ({ section: numbers.get(id) ?? 0, score, words }));
  };
}
