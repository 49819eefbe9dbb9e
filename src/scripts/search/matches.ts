/** The text that a search found, in the order of reading: kept for the page on which the reader lands. */
import type { Results } from './find.ts';
import { resultAddress } from './links.ts';

/** Where one of them is. */
export interface MatchPlace {
  /** Its address, with what to mark there. */
  readonly address: string;
  /** Path of its page, and its id there. */
  readonly path: string;
  readonly fragment: string;
  readonly title: string;
}

const KEY = 'glossator:matches';

/** All matches of a search. */
export interface Matches {
  /** The query, as it stands in their addresses. */
  readonly typed: string;
  readonly places: readonly MatchPlace[];
}

/** The matches of a search that found something. */
export function matchesOf({ query, text, near }: Results): Matches {
  const found = [...text, ...near.map((one) => one.found)].toSorted((a, b) => a.record.order - b.record.order);
  return {
    typed: query.typed,
    places: found.map((one) => {
      const { path, fragment, title } = one.record;
      return { address: resultAddress(query, one), path, fragment, title };
    }),
  };
}

/** Keeps the matches of a search for this tab. */
export function keepMatches(results: Results): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(matchesOf(results)));
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
    const kept: Matches | null = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
    return kept?.typed === typed ? kept : undefined;
  } catch {
    return undefined;
  }
}
