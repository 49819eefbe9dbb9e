/** The text that a search found, in the order of reading, as the page needs it on which the reader lands. */
import type { Results } from './find.ts';
import type { Matches } from './kept-matches.ts';
import { resultAddress } from './links.ts';

/** The matches of a search that found something. */
export function matchesOf({ query, text, near }: Results): Matches {
  const found = [...text, ...near.map((one) => one.found)].toSorted((a, b) => a.record.order - b.record.order);
  return {
    typed: query.typed,
    places: found.map((one) => {
      const { path, fragment } = one.record;
      return { address: resultAddress(query, one), path, fragment };
    }),
  };
}
