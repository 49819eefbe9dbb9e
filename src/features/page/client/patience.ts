/** How long what a page fetches may take, in ms; after that the reader is told. */
export const PATIENCE = 20_000;

/**
 * What is coming, unless it takes too long.
 *
 * @throws if it does
 */
export function patiently<Thing>(coming: Promise<Thing>): Promise<Thing> {
  const tooLong = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('It takes too long.')), PATIENCE));
  return Promise.race([coming, tooLong]);
}
