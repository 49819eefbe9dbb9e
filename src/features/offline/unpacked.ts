/** What is remembered of a pack in the browser's cache, beside its files. */

/** A pack that was unpacked. */
export interface Unpacked {
  /** What it holds, for readers: a document's title, or nothing. */
  readonly title: string;
  /** Addresses of its files below the site's root. */
  readonly addresses: readonly string[];
}

/** Reads it; `undefined` where something else stands there, as others may write into our caches. */
export function readUnpacked(json: string): Unpacked | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isUnpacked(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isUnpacked(value: unknown): value is Unpacked {
  const title: unknown = Reflect.get(Object(value), 'title');
  const addresses: unknown = Reflect.get(Object(value), 'addresses');
  return (
    typeof title === 'string' && Array.isArray(addresses) && addresses.every((address) => typeof address === 'string')
  );
}
