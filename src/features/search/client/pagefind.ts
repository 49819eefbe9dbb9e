/** The part of Pagefind's browser API that we use. https://pagefind.app/docs/api/ */
import { importBuilt } from '../../../browser/built-files.ts';
import { withTimeout } from '../../../browser/timeout.ts';
import { CLIENT_FILE, type Edition, NOTES_FOLDER, SEARCH_FOLDER } from '../files.ts';
import { META_WEIGHTS } from './ranking.ts';
import { watchFetch } from './watched-fetch.ts';

/** A section that matches a query. */
export interface Hit {
  /** Its position among all sections. */
  readonly section: number;
  readonly score: number;
  /** The positions of the matching words in its text; none if only other words of the section match. */
  readonly words: readonly number[];
  /** Whether its title has all words. */
  readonly isInTitle: boolean;
}

/** The part of Pagefind's module that we use. */
interface PagefindModule {
  options(options: Options & { readonly noWorker: boolean }): Promise<void>;
  preload(words: string): Promise<unknown>;
  mergeIndex(folder: string, options: Options): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters?: { readonly document: string }; readonly sort?: { readonly section: 'asc' } },
  ): Promise<{ readonly results: readonly Result[] }>;
}

/** How an index is loaded and searched. */
interface Options {
  readonly baseUrl: string;
  readonly metaCacheTag: string;
  readonly ranking: object;
}

/** A result of Pagefind's. */
interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  /** The names of the fields that have words of the query; absent if none has. */
  readonly matchedMetaFields?: readonly string[];
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

/** The indexes, loaded. */
export interface Indexes {
  readonly text: SearchIndex;
  /** The first search in it merges its index with that of the text. From then on, Pagefind searches both. */
  readonly notes: SearchIndex;
  /** Loads the part of the index with some words. */
  readonly preload: (words: string) => Promise<unknown>;
}

/** How often Pagefind was loaded. */
let attempts = 0;

/**
 * Loads Pagefind and its index of the text.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if a file cannot be loaded, or is of another edition
 */
export async function loadPagefind(base: string, { folder, client, digests, first }: Edition): Promise<Indexes> {
  const own = base + SEARCH_FOLDER;
  const { failure } = watchFetch(own, digests, first);
  const orFail = <Thing>(coming: Promise<Thing>) => Promise.race([coming, failure]);
  // A browser may remember that a module could not be loaded. With another address it tries again.
  attempts += 1;
  const again = attempts === 1 ? '' : `&attempt=${attempts}`;
  const module = await withTimeout(importBuilt<PagefindModule>(`${own}${CLIENT_FILE}?${client}${again}`));
  const options = { baseUrl: base, metaCacheTag: folder, ranking: { metaWeights: META_WEIGHTS } };
  await module.options({ ...options, noWorker: true });
  const inOrder = async () => {
    const { results } = await orFail(module.search(null, { sort: { section: 'asc' } }));
    return results.map(({ id }) => id);
  };
  const search =
    (numbers: ReadonlyMap<string, number>): SearchIndex =>
    async (query, document) => {
      const within = document === undefined ? {} : { filters: { document } };
      const { results } = await orFail(module.search(query, within));
      return results.flatMap(({ id, score, words, matchedMetaFields = [] }) => {
        const section = numbers.get(id);
        const isInTitle = matchedMetaFields.includes('about');
        // The field `title` is for other clients. Ours finds a section by what is in it.
        const isInIt = words.length > 0 || isInTitle || matchedMetaFields.includes('also');
        return section === undefined || !isInIt ? [] : [{ section, score, words, isInTitle }];
      });
    };
  const text = numbered(await inOrder());
  const merge = async () => {
    await orFail(module.mergeIndex(own + NOTES_FOLDER, options));
    return numbered((await inOrder()).filter((id) => !text.has(id)));
  };
  let notes: ReturnType<typeof merge> | undefined;
  return {
    text: search(text),
    async notes(query, document) {
      notes ??= merge();
      return search(await notes)(query, document);
    },
    preload: (words) => orFail(module.preload(words)),
  };
}

/** Returns the positions of ids. */
const numbered = (ids: readonly string[]) => new Map(ids.map((id, number) => [id, number]));
