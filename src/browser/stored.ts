/**
 * Stores values in the browser for this site's pages. A stored value may have been written by another edition of the
 * site, by another project on the same host, or by the reader. Therefore its shape is unknown, and each kind of value
 * has its own function that reads it. If storage is forbidden or full, nothing is stored, and the page works without
 * it.
 */

/** Where a value is stored: on the device, or only for this tab. */
type Area = 'localStorage' | 'sessionStorage';

/** A stored text of this length cannot be ours. */
const MOST_LETTERS = 99_999;

/** Returns the stored value of a name; `undefined` if there is none, or if it cannot be ours. */
export function stored(area: Area, name: string): unknown {
  try {
    const text = window[area].getItem(name) ?? '';
    return text.length < MOST_LETTERS ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stores a value under a name.
 *
 * @returns whether it could be stored
 */
export function store(area: Area, name: string, value: unknown): boolean {
  try {
    window[area].setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns whether a value is an object whose properties named in `texts` are strings, and whose properties named in
 * `addresses` are addresses on this host.
 */
export function hasTexts(value: unknown, texts: readonly string[], addresses: readonly string[]): boolean {
  return (
    isRecord(value) &&
    texts.every((name) => typeof value[name] === 'string') &&
    addresses.every((name) => /^\/(?![/\\])/.test(String(value[name])))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
