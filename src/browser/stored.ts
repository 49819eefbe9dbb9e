/**
 * What the browser keeps for this site's pages. Whatever stands there may have been written by another edition, another
 * project on the same host, or the reader: what comes from here is of unknown shape, and each value has its own reader.
 * Storage may also be forbidden, or full; then nothing is kept, and reading goes on.
 */

/** Where something is kept: on the device, or in the tab. */
type Area = 'localStorage' | 'sessionStorage';

/** More letters than we ever keep under a name. */
const MOST_LETTERS = 99_999;

/** What is kept under a name; `undefined` where there is nothing that can be ours. */
export function stored(area: Area, name: string): unknown {
  try {
    const text = window[area].getItem(name) ?? '';
    return text.length < MOST_LETTERS ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps something under a name.
 *
 * @returns whether that could be done
 */
export function store(area: Area, name: string, value: unknown): boolean {
  try {
    window[area].setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Whether all of a value's properties of some names are texts, and those of others addresses on this host. */
export function hasTexts(value: unknown, texts: readonly string[], addresses: readonly string[]): boolean {
  return (
    isRecord(value) &&
    texts.every((name) => typeof value[name] === 'string') &&
    addresses.every((name) => /^\/(?![/\\])/.test(String(value[name])))
  );
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
