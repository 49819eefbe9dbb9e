/** Compares a query with a text: whether the text answers it, how well, and which words answer. */
import type { Stretch } from './compare.ts';
import type { Query } from './query.ts';
import { comparisonOf, type Rank, TEXT_RANKS } from './ranking.ts';
import type { Text } from './text.ts';

/** How a text answers a query. */
export interface Match {
  readonly rank: Rank;
  /** What to mark. */
  readonly marks: readonly Stretch[];
}

/**
 * Compares a query with a text: by the first rank of the table that the text has.
 *
 * @returns `undefined` unless the text has every word of the query but small ones, and every quoted phrase together,
 *   itself or among the other names of its words
 */
export function match(query: Query, text: Text): Match | undefined {
  const [first, second] = query.words;
  if (first === undefined) return undefined;
  // A number alone does not ask for the paragraphs of that number.
  const isNumber = second === undefined && /^\p{N}/u.test(first.text);
  const named = isNumber ? text.named.filter(({ isPlace }) => isPlace !== true) : text.named;
  const comparison = comparisonOf(query, { ...text, named }, false);
  for (const way of TEXT_RANKS) {
    const marks = way.find(comparison);
    if (marks !== undefined) return { rank: way.rank, marks };
  }
  return undefined;
}
