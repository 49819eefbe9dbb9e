/** The part of Pagefind's browser API that we use, and the files behind it. https://pagefind.app/docs/api/ */
import { importOwn, readOwn } from '../../page/client/own-files.ts';
import { fetchPatiently, patiently } from '../../page/client/patience.ts';
import { type PackedRecord, recordsFile, SIGNATURE } from '../packing.ts';
import { META_WEIGHTS } from './ranking.ts';

/** A hit whose record is not loaded yet. */
export interface PagefindHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<PackedRecord>;
}

/** Pagefind's module, as the build writes it (index/pagefind.ts). */
interface PagefindModule {
  useFetch(own: (address: string) => Promise<Response>): void;
  options(options: { noWorker: boolean; baseUrl: string; metaCacheTag: string; ranking: object }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly PagefindHit[] }>;
}

/** Pagefind, loaded. */
export interface Pagefind {
  /** @throws if a file that the query needs cannot be had */
  search(query: string): Promise<readonly PagefindHit[]>;
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
  const [module, ready] = await Promise.all([
    patiently(importOwn<PagefindModule>(`${folder}pagefind.js${again}`)),
    firstFiles(folder),
  ]);
  let faults = 0;
  let fault: unknown;
  module.useFetch(async (address) => {
    const held = ready.get(nameOf(address));
    if (held !== undefined) return held.clone();
    try {
      return await (recordsFile(address) === address ? fetchPacked(address) : fetchRecords(recordsFile(address)));
    } catch (error) {
      faults += 1;
      fault = error;
      throw error;
    }
  });
  await module.options({ noWorker: true, baseUrl: base, metaCacheTag: '1', ranking: { metaWeights: META_WEIGHTS } });
  await module.init();
  return {
    async search(query) {
      const before = faults;
      const { results } = await module.search(query);
      if (faults > before) throw fault;
      return results;
    },
  };
}

/** The entry, and the index of words and the WebAssembly that it names, by file name. */
async function firstFiles(folder: string): Promise<Map<string, Response>> {
  const entry = await fetchPatiently(`${folder}pagefind-entry.json`, 'no-cache');
  const { languages } = readOwn<{ languages: Record<string, { hash: string; wasm: string | null }> }>(
    await entry.clone().text(),
  );
  const [language] = Object.values(languages);
  if (language === undefined) throw new Error('The search index is empty.');
  const names = [`pagefind.${language.hash}.pf_meta`, `wasm.${language.wasm ?? 'unknown'}.pagefind`];
  const files = await Promise.all(names.map((name) => fetchPacked(folder + name)));
  return new Map([
    ['pagefind-entry.json', entry],
    ...names.flatMap((name, index): [string, Response][] => {
      const file = files[index];
      return file === undefined ? [] : [[name, file]];
    }),
  ]);
}

const nameOf = (address: string) => /[^/]*$/.exec(address.replace(/\?.*/, ''))?.[0] ?? '';

/**
 * A file of the index, unpacked: Pagefind would take one that was cut for one in which nothing is found. Some servers
 * send a page for one that is missing, and say that all is well.
 *
 * @throws also if it is not whole
 */
async function fetchPacked(address: string): Promise<Response> {
  const { body } = await fetchPatiently(address);
  try {
    return new Response(await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer());
  } catch {
    throw new Error(`No search index in ${address}`);
  }
}

/**
 * Records, as Pagefind's client takes them.
 *
 * @throws also if they are not whole
 */
async function fetchRecords(address: string): Promise<Response> {
  const json = await (await fetchPatiently(address)).text();
  try {
    JSON.parse(json);
  } catch {
    throw new Error(`No records in ${address}`);
  }
  return new Response(SIGNATURE + json);
}
