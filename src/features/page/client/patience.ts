/** How long what a page fetches may take, in ms; after that the reader is told. */
const PATIENCE = 20_000;

/**
 * What is coming, unless it takes too long.
 *
 * @throws if it does
 */
export function patiently<Thing>(coming: Promise<Thing>): Promise<Thing> {
  const tooLong = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('It takes too long.')), PATIENCE));
  return Promise.race([coming, tooLong]);
}

/**
 * A file, if it comes within that time, to its end.
 *
 * @throws if it does not, or if the host has none
 */
export async function fetchPatiently(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), PATIENCE);
  const response = await fetch(address, { cache, signal: stop.signal });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
