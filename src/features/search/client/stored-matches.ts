/** The text that a search found, in the order of reading: kept in this tab for the page on which the reader lands. */

import { hasTexts, store, stored } from '../../../browser/stored.ts';

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
export function storeMatches(matches: Matches): void {
  store('sessionStorage', KEY, matches);
}

/** What was sought by the search whose matches are kept. */
export function lastSearched(): string | undefined {
  const kept = stored('sessionStorage', KEY);
  return isMatches(kept) ? kept.typed : undefined;
}

/** The matches kept for a query, if there are any. */
export function storedMatches(typed: string): Matches | undefined {
  const kept = stored('sessionStorage', KEY);
  return isMatches(kept) && kept.typed === typed ? kept : undefined;
}

const isMatches = (value: unknown): value is Matches => {
  const places: unknown = Reflect.get(Object(value), 'places');
  return (
    hasTexts(value, ['typed'], []) &&
    Array.isArray(places) &&
    places.every((place) => hasTexts(place, ['fragment'], ['address', 'path']))
  );
};
