/** How long a page waits for something that it fetches before it reports a failure to the reader, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Returns the result of a promise.
 *
 * @throws if the promise takes too long, or fails
 */
export function patiently<Thing>(coming: Promise<Thing>): Promise<Thing> {
  const tooLong = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('It takes too long.')), PATIENCE));
  return Promise.race([coming, tooLong]);
}

/**
 * Fetches an address, and returns any answer of the host, including an error.
 *
 * @throws if the answer does not come in time; the time limit also holds for reading its body
 */
export function askPatiently(address: string, options: RequestInit): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), PATIENCE);
  return fetch(address, { ...options, signal: stop.signal });
}

/**
 * Fetches a file.
 *
 * @throws if it does not come in time, or if the host answers with an error
 */
export async function fetchPatiently(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await askPatiently(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
