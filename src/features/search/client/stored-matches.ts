/**
 * The matches of the last search, in reading order. They are stored for this tab, for the page that the reader opens
 * from the results.
 */

import { isAdded as isKept } from '@features/keeps-choices';
import { hasTexts, store, stored } from '../../../browser/stored.ts';

/** Where a match is. */
export interface MatchTarget {
  /** Its address, with the words to mark there. */
  readonly address: string;
  /** The path of its page, and its id there. */
  readonly path: string;
  readonly fragment: string;
}

/** All matches of a search. */
export interface Matches {
  /** The query, as it is in the addresses of the matches. */
  readonly typed: string;
  readonly places: readonly MatchTarget[];
}

const KEY = 'glossator:matches';

/** Stores the matches of a search. */
export function storeMatches(matches: Matches): void {
  if (isKept) store('sessionStorage', KEY, matches);
}

/** Returns the query whose matches are stored. */
export function lastSearched(): string | undefined {
  const value = isKept ? stored('sessionStorage', KEY) : undefined;
  return isMatches(value) ? value.typed : undefined;
}

/** Returns the stored matches of a query, if there are any. */
export function storedMatches(typed: string): Matches | undefined {
  const value = isKept ? stored('sessionStorage', KEY) : undefined;
  return isMatches(value) && value.typed === typed ? value : undefined;
}

const isMatches = (value: unknown): value is Matches => {
  const places: unknown = Reflect.get(Object(value), 'places');
  return (
    hasTexts(value, ['typed'], []) &&
    Array.isArray(places) &&
    places.every((place) => hasTexts(place, ['fragment'], ['address', 'path']))
  );
};
