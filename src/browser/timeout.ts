/** How long a page waits for something that it fetches before it reports a failure to the reader, in milliseconds. */
const TIMEOUT = 20_000;

/**
 * Returns the result of a promise.
 *
 * @throws if the promise takes too long, or fails
 */
export function withTimeout<Thing>(coming: Promise<Thing>): Promise<Thing> {
  const tooLong = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('It takes too long.')), TIMEOUT));
  return Promise.race([coming, tooLong]);
}

/**
 * Fetches an address, and returns any answer of the host, including an error.
 *
 * @throws if the answer does not come in time; the time limit also holds for reading its body
 */
export function fetchAnswer(address: string, options: RequestInit): Promise<Response> {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), TIMEOUT);
  return fetch(address, { ...options, signal: stop.signal });
}

/**
 * Fetches a file.
 *
 * @throws if it does not come in time, or if the host answers with an error
 */
export async function fetchInTime(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetchAnswer(address, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response;
}
