/** The text that a search found, in the order of reading, as the page needs it on which the reader lands. */
import type { Results } from './find.ts';
import type { Matches } from './stored-matches.ts';
import { pageAddress, resultAddress } from './links.ts';

/** The matches of a search that found something. */
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
