/** The entry for a pack in the browser's cache, beside the pack's files. It is stored at the pack's address. */

export interface SavedPack {
  /** What the pack holds, for readers: a document's title, or nothing. */
  readonly title: string;
  /** Addresses of its files below the site's root. */
  readonly addresses: readonly string[];
}

/** Reads such an entry. Returns `undefined` if it is something else, as others may write into our caches. */
export function readSavedPack(json: string): SavedPack | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isSavedPack(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isSavedPack(value: unknown): value is SavedPack {
  const title: unknown = Reflect.get(Object(value), 'title');
  const addresses: unknown = Reflect.get(Object(value), 'addresses');
  return (
    typeof title === 'string' && Array.isArray(addresses) && addresses.every((address) => typeof address === 'string')
  );
}
