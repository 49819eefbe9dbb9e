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
 * What a host answers, good or bad, if it comes within that time, to its end.
 *
 * @throws if it does not
 */
export function askPatiently(address: string, options: RequestInit): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), PATIENCE);
  return fetch(address, { ...options, signal: stop.signal });
}

/**
 * A file, if it comes within that time, to its end.
 *
 * @throws if it does not, or if the host has none
 */
export async function fetchPatiently(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await askPatiently(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
