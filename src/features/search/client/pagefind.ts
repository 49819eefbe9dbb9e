/** The part of Pagefind's browser API that we use. https://pagefind.app/docs/api/ */
import { importBuilt } from '../../../browser/built-files.ts';
import { withTimeout } from '../../../browser/timeout.ts';
import { META_WEIGHTS } from './ranking.ts';
import { watchFetch } from './watched-fetch.ts';

/** A section that matches a query. */
export interface Hit {
  /** Its position among all sections. */
  readonly section: number;
  readonly score: number;
  /** The positions of the matching words in its text; none if only other words of the section match. */
  readonly words: readonly number[];
}

/** The part of Pagefind's module that we use. */
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
 * @param query words that a section must have, or of which it must have longer ones with the same beginning; quoted
 *   words must occur as they are, one after the other
 * @param document the id of the only document to search; all documents if there is none
 * @throws if a file that the query needs cannot be loaded
 */
export type SearchIndex = (query: string, document?: string) => Promise<readonly Hit[]>;

/** How often each index was loaded. */
const attempts = new Map<string, number>();

/**
 * Loads Pagefind and its index.
 *
 * @param folder the address of its files, ending in a slash
 * @param sections the number of sections in the index
 * @throws if a file cannot be loaded
 */
export async function loadPagefind(folder: string, sections: number): Promise<SearchIndex> {
  const { failure } = watchFetch(folder);
  const orFail = <Thing>(coming: Promise<Thing>) => Promise.race([coming, failure]);
  // A browser may remember that a module could not be loaded. With another address it tries again.
  const attempt = (attempts.get(folder) ?? 0) + 1;
  attempts.set(folder, attempt);
  const again = attempt === 1 ? '' : `?attempt=${attempt}`;
  const module = await withTimeout(importBuilt<PagefindModule>(`${folder}pagefind.js${again}`));
  // All files are in a folder of this edition, so that the browser may use its cached copies.
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
