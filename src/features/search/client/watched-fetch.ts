/**
 * Notices when one of Pagefind's files cannot be loaded completely.
 *
 * Pagefind's public interface hides this: if a file of the index is missing or cut short, it reports that nothing was
 * found (tried with version 1.6.0). Therefore this file replaces the global `fetch`, by which Pagefind loads its files,
 * and checks those in Pagefind's folder. All other requests are passed on unchanged. If Pagefind ever loads its files
 * in another way, tests/unit/search-loading.test.ts fails and names this file.
 */
import { withTimeout } from '../../../browser/timeout.ts';

/** A watch over the files of a folder. */
interface Watch {
  /** Rejects as soon as a file of the folder cannot be loaded. It never resolves. */
  readonly failure: Promise<never>;
}

/** What ends each watch, by its folder: the text and the notes of a library have an index each. */
const watches = new Map<string, () => void>();

/**
 * Watches what is fetched from a folder, until something fails or another watch of it begins.
 *
 * @param folder the address of the folder, ending in a slash
 */
export function watchFetch(folder: string): Watch {
  watches.get(folder)?.();
  let isOver = false;
  const plain = globalThis.fetch;
  let fail: (fault: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  const watched: typeof fetch = (request, options) => {
    if (isOver || typeof request !== 'string' || !request.includes(folder)) return plain(request, options);
    // Pagefind waits for ever for the file that failed. Its caller gets the failure from `failure`, and starts again.
    return withTimeout(fetchWhole(plain, request)).catch((fault: unknown) => {
      fail(fault);
      return new Promise(() => {});
    });
  };
  globalThis.fetch = watched;
  const stop = () => {
    isOver = true;
    // A later watch of another folder may stand before this one. It then goes on calling this one.
    if (globalThis.fetch === watched) globalThis.fetch = plain;
  };
  watches.set(folder, stop);
  failure.catch(stop);
  return { failure };
}

/**
 * Fetches a file of Pagefind's, which is JSON or compressed by gzip.
 *
 * @throws if it is missing or not complete: some hosts answer the request for a missing file with a page and the status
 *   200
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
