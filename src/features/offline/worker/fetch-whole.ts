/** Fetches what an edition is made of, and takes nothing else for it. */

/** How long nothing may come, in ms. */
const PATIENCE = 20_000;

/**
 * A file, proven by its hash: not one that was cut, nor a page that a network puts in its place.
 *
 * @param address on the site
 * @param hash SHA-256 of the file, in base64
 * @param caches from where it may come, in turn
 * @throws if it cannot be had
 */
export async function fetchWhole(
  address: string,
  hash: string,
  caches: readonly RequestCache[],
): Promise<Uint8Array<ArrayBuffer>> {
  for (const cache of caches) {
    const bytes = await fetchBytes(address, cache);
    if (bytes && (await hashOf(bytes)) === hash) return bytes;
  }
  throw new Error(address);
}

/** What stands at an address, if the host has something there; fails when that stops coming. */
async function fetchBytes(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), PATIENCE);
  const { ok, body } = await fetch(address, { cache, redirect: 'error', signal: stop.signal });
  const watched = body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (bytes, whole) => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(), PATIENCE);
        whole.enqueue(bytes);
      },
    }),
  );
  const bytes = new Uint8Array(await new Response(watched).arrayBuffer());
  clearTimeout(timer);
  return ok ? bytes : undefined;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...hash));
}
