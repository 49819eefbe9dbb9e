/**
 * Notices when a file of Pagefind's does not come whole.
 *
 * Pagefind's public interface hides that: where a file of its index is missing or cut, it reports that nothing was found
 * (tried with 1.6.0). So this stands before the global `fetch`, by which Pagefind loads its files, and looks at
 * those in Pagefind's folder; all other requests pass untouched. If Pagefind ever loads its files in another way,
 * tests/unit/search-loading.test.ts fails and names this file.
 */
import { patiently } from '../../../browser/patience.ts';

/** A watch over the files of a folder. */
interface Watch {
  /** Rejects as soon as a file of the folder cannot be had. It never resolves. */
  readonly failure: Promise<never>;
}

let stopWatching = () => {};

/**
 * Watches what is fetched from a folder, until something fails or another watch begins.
 *
 * @param folder its address, ending in a slash
 */
export function watchFetch(folder: string): Watch {
  stopWatching();
  const plain = globalThis.fetch;
  let fail: (fault: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  const watched: typeof fetch = (request, options) => {
    if (typeof request !== 'string' || !request.includes(folder)) return plain(request, options);
    // Pagefind is left waiting for what failed: whoever asked it is told by `failure`, and begins anew.
    return patiently(fetchWhole(plain, request)).catch((fault: unknown) => {
      fail(fault);
      return new Promise(() => {});
    });
  };
  globalThis.fetch = watched;
  stopWatching = () => {
    if (globalThis.fetch === watched) globalThis.fetch = plain;
  };
  failure.catch(stopWatching);
  return { failure };
}

/**
 * Fetches a file of Pagefind's, which is JSON or packed by gzip.
 *
 * @throws if it is missing or not whole: some hosts send a page for a missing file, and say that all is well
 */
async function fetchWhole(plain: typeof fetch, address: string): Promise<Response> {
  const response = await plain(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const bytes = await response.arrayBuffer();
  try {
    if (/\.json(?:\?|$)/.test(address)) JSON.parse(new TextDecoder().decode(bytes));
    else await unpack(bytes);
  } catch {
    throw new Error(`No search index in ${address}`);
  }
  return new Response(bytes);
}

const unpack = (bytes: ArrayBuffer) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
