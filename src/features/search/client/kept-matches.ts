/** The text that a search found, in the order of reading: kept in this tab for the page on which the reader lands. */

/** Where one of them is. */
export interface MatchPlace {
  /** Its address, with what to mark there. */
  readonly address: string;
  /** Path of its page, and its id there. */
  readonly path: string;
  readonly fragment: string;
}

/** All matches of a search. */
export interface Matches {
  /** The query, as it stands in their addresses. */
  readonly typed: string;
  readonly places: readonly MatchPlace[];
}

const KEY = 'glossator:matches';

/** Keeps the matches of a search. */
export function keepMatches(matches: Matches): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(matches));
  } catch {
    // Storage may be full or forbidden; then they are searched for again.
  }
}

/** Forgets what was kept. */
export function forgetMatches(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}

/** The matches kept for a query, if there are any. */
export function keptMatches(typed: string): Matches | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return isMatches(kept) && kept.typed === typed ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something kept is matches: another edition of the site, or the reader, may have written something else. */
function isMatches(value: unknown): value is Matches {
  return (
    isObject(value) &&
    typeof value['typed'] === 'string' &&
    Array.isArray(value['places']) &&
    value['places'].every(isMatchPlace)
  );
}

function isMatchPlace(value: unknown): value is MatchPlace {
  if (!isObject(value)) return false;
  const { address, path, fragment } = value;
  return [address, path, fragment].every((text) => typeof text === 'string') && String(address).startsWith('/');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
