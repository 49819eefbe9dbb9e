/** Compares a query with a text: whether the text answers it, how well, and by which words. */
import type { Stretch } from './compare.ts';
import type { Query } from './query.ts';
import { comparisonOf, type Rank, TEXT_RANKS } from './ranking.ts';
import type { Text } from './text.ts';

/** How a text answers a query. */
export interface Match {
  readonly rank: Rank;
  /** The parts of the text to mark. */
  readonly marks: readonly Stretch[];
}

/**
 * Compares a query with a text. The first rank in the table that fits the text counts.
 *
 * @returns `undefined` unless the text, including the other names of its words, has every word of the query except
 *   small ones, and every quoted phrase
 */
export function match(query: Query, text: Text): Match | undefined {
  const [first, second] = query.words;
  if (first === undefined) return undefined;
  // A query that is only a number does not look for the paragraphs with that number.
  const isNumber = second === undefined && /^\p{N}/u.test(first.text);
  const named = isNumber ? text.named.filter(({ isPlace }) => isPlace !== true) : text.named;
  const comparison = comparisonOf(query, { ...text, named }, false);
  for (const way of TEXT_RANKS) {
    const marks = way.find(comparison);
    if (marks !== undefined) return { rank: way.rank, marks };
  }
  return undefined;
}
