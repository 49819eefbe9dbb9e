/** Fetches the files of an edition, and accepts only what has the right hash. */

/** How long the worker waits when nothing arrives, in milliseconds. */
const TIMEOUT = 20_000;

/**
 * Fetches a file and checks its hash: it is neither cut short nor a page that a network sends in its place.
 *
 * @param address the full address of the file
 * @param hash SHA-256 of the file, in base64
 * @param modes how the browser's HTTP cache is used: if the file is wrong with the first mode, the next is tried
 * @returns the file's bytes
 * @throws if the right file does not come
 */
export async function fetchVerified(
  address: string,
  hash: string,
  modes: readonly RequestCache[],
): Promise<Uint8Array<ArrayBuffer>> {
  for (const cache of modes) {
    const bytes = await fetchBytes(address, cache);
    if (bytes && (await hashOf(bytes)) === hash) return bytes;
  }
  throw new Error(address);
}

/** Fetches a file; `undefined` if the host answers with an error. Throws if nothing arrives for too long. */
async function fetchBytes(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(), TIMEOUT);
  const { ok, body } = await fetch(address, { cache, redirect: 'error', signal: stop.signal });
  const watched = body?.pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform: (bytes, rest) => {
        clearTimeout(timer);
        timer = setTimeout(() => stop.abort(), TIMEOUT);
        rest.enqueue(bytes);
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
