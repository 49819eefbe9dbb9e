/**
 * Notices when one of Pagefind's files cannot be loaded completely, or is of another edition of the site.
 *
 * Pagefind's public interface hides this: if a file of the index is missing or cut short, it reports that nothing was
 * found (tried with version 1.6.0). Therefore this file replaces the global `fetch`, by which Pagefind loads its files,
 * and checks those in Pagefind's folder: what starts the search by its digest, and what this names in turn (by a part of
 * its own digest) by whether it is whole. All other requests are passed on unchanged. If Pagefind ever loads its files in
 * another way, tests/unit/search-loading.test.ts fails and names this file.
 */
import { withTimeout } from '../../../browser/timeout.ts';

/** A watch over the files of a folder. */
interface Watch {
  /** Rejects as soon as a file of the folder cannot be loaded. It never resolves. */
  readonly failure: Promise<never>;
}

/** The files that Pagefind fetches. Ours are in the same folder. */
const PAGEFINDS = /(?:\/pagefind-entry\.json|\.pf_[a-z]+|\.pagefind)(?:\?|$)/;

/** Ends the last watch. */
let end: () => void = () => {};

/**
 * Watches what is fetched from a folder, until something fails or another watch begins.
 *
 * @param folder the address of the folder, ending in a slash
 * @param digests the digests of the files whose names do not change with their content, by name
 * @param first the names of the files that are needed first, which are fetched at once
 */
export function watchFetch(folder: string, digests: Readonly<Record<string, string>>, first: readonly string[]): Watch {
  end();
  let isOver = false;
  const plain = globalThis.fetch;
  let fail: (fault: unknown) => void = () => {};
  const failure = new Promise<never>((_, reject) => (fail = reject));
  // Pagefind asks for one after the other, and only once it is loaded itself.
  const early = new Map(first.map((name) => [name, fetchWhole(plain, folder + name, digests[name])]));
  for (const coming of early.values()) coming.catch(() => {});
  const watched: typeof fetch = (request, options) => {
    if (isOver || typeof request !== 'string' || !request.includes(folder) || !PAGEFINDS.test(request))
      return plain(request, options);
    // Pagefind waits for ever for the file that failed. Its caller gets the failure from `failure`, and starts again.
    const name = nameIn(folder, request);
    const coming = early.get(name) ?? fetchWhole(plain, request, digests[name]);
    early.delete(name);
    return withTimeout(coming).catch((fault: unknown) => {
      fail(fault);
      return new Promise(() => {});
    });
  };
  globalThis.fetch = watched;
  end = () => {
    isOver = true;
    // Something else may stand before this function by now. It then goes on calling this one.
    if (globalThis.fetch === watched) globalThis.fetch = plain;
  };
  failure.catch(end);
  return { failure };
}

/** Returns the name of a file below a folder. */
const nameIn = (folder: string, address: string) =>
  address.slice(address.indexOf(folder) + folder.length).replace(/\?.*/, '');

/**
 * Fetches a file of Pagefind's, which has a known digest or is compressed by gzip.
 *
 * @throws if it is missing, of another edition, or not complete: some hosts answer the request for a missing file with a
 *   page and the status 200
 */
async function fetchWhole(plain: typeof fetch, address: string, integrity: string | undefined): Promise<Response> {
  // The browser refuses what has another digest. A copy of it that it has stored may be of an earlier edition.
  const response = await plain(address, integrity === undefined ? {} : { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const bytes = await response.arrayBuffer();
  try {
    if (integrity === undefined) await unpack(bytes);
  } catch {
    throw new Error(`No search index in ${address}`);
  }
  return new Response(bytes);
}

const unpack = (bytes: ArrayBuffer) =>
  new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
