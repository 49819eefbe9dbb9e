/** Makes the list of matches of a search for the page that the reader opens from the results. */
import type { Results } from './results.ts';
import type { Matches } from './stored-matches.ts';
import { pageAddress, resultAddress } from './links.ts';

/** Returns the matches of a search, in reading order. */
export function matchesOf({ query, text, near }: Results): Matches {
  const found = [...text, ...near.map((one) => one.found)].toSorted((a, b) => a.record.order - b.record.order);
  return {
    typed: query.typed,
    places: found.map((one) => ({
      address: resultAddress(query, one),
      path: pageAddress(one.record),
      fragment: one.record.id,
    })),
  };
}
