/** The part of Pagefind's browser API that we use, and the files behind it. https://pagefind.app/docs/api/ */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import { importOwn, readOwn } from '../../../browser/own-files.ts';
import { fetchPatiently, patiently } from '../../../browser/patience.ts';
import {
  type FirstFile,
  type IndexFiles,
  listWord,
  sectionFile,
  type SentSection,
  unfoldNames,
  unpackSection,
} from '../packing.ts';
import type { TextRecord } from '../record.ts';
import { untilPause } from './pause.ts';
import { META_WEIGHTS } from './ranking.ts';

/** A section that has what was asked for. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  /** Where in its text; empty where it is found by other words alone. */
  readonly words: readonly number[];
}

/** Pagefind's module, as the build writes it (index/pagefind.ts). */
interface PagefindModule {
  useFetch(own: (address: string) => Promise<Response>): void;
  options(options: { noWorker: boolean; baseUrl: string; metaCacheTag: string; ranking: object }): Promise<void>;
  init(): Promise<void>;
  preload(query: string): Promise<void>;
  search(
    query: string,
    options: { readonly filters?: { readonly document: string } },
  ): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** Pagefind, loaded. */
export interface Pagefind extends Pick<FirstFile, 'terms' | 'longest'> {
  /** Whether all text is here already. */
  readonly isWhole: boolean;
  /**
   * The sections that have all of some words or others that these begin, best first; words in quotation marks are sought
   * as they are, one after the other. Waits until the reader has paused where files may have to be fetched, but for those
   * that will be needed whatever more is typed, or one of two.
   *
   * @param document id of the one whose sections are sought; all, where there is none
   * @throws if a file that the query needs cannot be had; `Overtaken` if more was typed
   */
  search(query: string, document?: string): Promise<readonly PagefindHit[]>;
  /**
   * The sections in which a term goes by some name, once for each such term.
   *
   * @param isSought tells of a name
   * @throws as `search` does
   */
  searchNames(isSought: (name: readonly Word[]) => boolean, document?: string): Promise<readonly PagefindHit[]>;
  /**
   * The records of a section.
   *
   * @throws if they cannot be had, or not whole
   */
  read(id: string): Promise<readonly TextRecord[]>;
}

let attempts = 0;

/**
 * Loads Pagefind and its index.
 *
 * Pagefind hides that a file is missing: without its entry or its WebAssembly it rejects a promise that nobody holds,
 * without the rest it reports no results (tried with 1.6.0). So the files that it begins with are fetched and looked at
 * before it starts, and every later fetch that fails is kept and thrown at the end of the search that needed it.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file cannot be had
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  // A browser may remember that a module could not be loaded; under another address it is asked for again.
  const again = attempts++ === 0 ? '' : `?attempt=${attempts}`;
  const [module, { ready, first, isHere }] = await Promise.all([
    patiently(importOwn<PagefindModule>(`${folder}pagefind.js${again}`)),
    firstFiles(folder),
  ]);
  /** What was asked for: nothing is fetched for it again. */
  const answered = new Set<string>();
  let faults = 0;
  let fault: unknown;
  module.useFetch(async (address) => {
    const held = ready.get(nameOf(address));
    if (held !== undefined) return held.clone();
    try {
      return await fetchPacked(address);
    } catch (error) {
      faults += 1;
      fault = error;
      throw error;
    }
  });
  await module.options({ noWorker: true, baseUrl: base, metaCacheTag: '1', ranking: { metaWeights: META_WEIGHTS } });
  await module.init();
  const { names, begins } = first;
  let inWords: readonly (readonly (readonly Word[])[])[] | undefined;
  /** Whether all words that begin so are in one or two files of the index, where there are several. */
  const isNearlyAll = (word: string) =>
    begins !== undefined && begins.filter((other) => other !== word && other.startsWith(word)).length < 2;
  const pagefind: Pagefind = {
    terms: first.terms,
    longest: first.longest,
    isWhole: Object.keys(first.sections).length > 0,
    async search(query, document) {
      const asked = JSON.stringify([query, document]);
      if (!isHere && !answered.has(asked)) {
        // What fails here is asked for again by the search, which tells.
        for (const word of query.split(' ').filter(isNearlyAll)) module.preload(word).catch(() => {});
        await untilPause();
      }
      const before = faults;
      const { results } = await module.search(query, document === undefined ? {} : { filters: { document } });
      if (faults > before) throw fault;
      answered.add(asked);
      return results;
    },
    async searchNames(isSought, document) {
      inWords ??= names.map((list) => list.map(wordsOf));
      const lists = inWords.flatMap((list, place) => (list.some(isSought) ? [place] : []));
      return (await Promise.all(lists.map((place) => pagefind.search(listWord(place), document)))).flat();
    },
    async read(id) {
      const sent = first.sections[id] ?? (await fetchRecords<SentSection>(folder + sectionFile(id)));
      return unpackSection(unfoldNames(sent, names));
    },
  };
  return pagefind;
}

/** The program: the index is of no language that Pagefind knows, and so has one name for it. */
const PROGRAM = 'wasm.unknown.pagefind';

/** What Pagefind begins with, by file name: its entry, its program, its list of records; and our own first file. */
async function firstFiles(folder: string) {
  // Not in one list with the program, which would make it wait.
  const coming = fetchPatiently(`${folder}pagefind-entry.json`, 'no-cache').then(async (entry) => {
    const { languages, first, index } = readOwn<IndexFiles>(await entry.clone().text());
    const [language] = Object.values(languages);
    if (language === undefined) throw new Error('The search index is empty.');
    const [own, ...chunk] = await Promise.all([
      fetchRecords<FirstFile>(folder + first),
      ...(index === undefined ? [] : [fetchPacked(folder + index)]),
    ]);
    const meta = await unpack(new Response(Uint8Array.from(atob(own.meta), (byte) => byte.charCodeAt(0))), first);
    const files = [
      ['pagefind-entry.json', entry],
      [`pagefind.${language.hash}.pf_meta`, meta],
      ...chunk.map((file) => [nameOf(index ?? ''), file] as const),
    ] as const;
    return { first: own, files, isHere: index !== undefined };
  });
  const [{ files, ...own }, program] = await Promise.all([coming, fetchPacked(folder + PROGRAM)]);
  return { ...own, ready: new Map<string, Response>([...files, [PROGRAM, program]]) };
}

const nameOf = (address: string) => /[^/]*$/.exec(address.replace(/\?.*/, ''))?.[0] ?? '';

/** @throws also if it is not whole */
const fetchPacked = async (address: string) => unpack(await fetchPatiently(address), address);

/**
 * A file of the index, unpacked: Pagefind would take one that was cut for one in which nothing is found. Some servers
 * send a page for one that is missing, and say that all is well.
 */
async function unpack({ body }: Response, address: string): Promise<Response> {
  try {
    return new Response(await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  } catch {
    throw new Error(`No search index in ${address}`);
  }
}

/**
 * Records.
 *
 * @throws also if they are not whole
 */
async function fetchRecords<Records>(address: string): Promise<Records> {
  const json = await (await fetchPatiently(address)).text();
  try {
    return readOwn<Records>(json);
  } catch {
    throw new Error(`No records in ${address}`);
  }
}
