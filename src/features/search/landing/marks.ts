/** Marks words in the text with the CSS Custom Highlight API, which does not change the text. */
import { rangeOf } from '../../../browser/text-range.ts';
import type { Stretch } from '../client/compare.ts';
import { match } from '../client/match.ts';
import { queryOf, readQuery } from '../client/query.ts';
import { readText } from '../client/text.ts';

/** Whether this browser can mark words. */
export const CAN_MARK = 'highlights' in CSS;

/**
 * Marks words in a block of the text, and removes all other marks. If the words occur together somewhere, only these
 * occurrences are marked; otherwise each word is marked by itself. "berth" also marks "berths".
 *
 * https://drafts.csswg.org/css-highlight-api-1/
 *
 * @param block an element that has only text and marked terms
 * @param query the reader's query
 * @param instead words of the text to mark instead, if the query found the text by other names
 * @returns what is marked, in the order of the text
 */
export function markWords(block: Element, query: string, instead: readonly string[]): Range[] {
  const text = readText(block.textContent);
  const found =
    instead.length > 0
      ? instead.flatMap((words) => match(readQuery(words), text)?.marks ?? [])
      : (match(readQuery(query), text)?.marks ?? eachWord(query, block.textContent));
  const ranges = found.toSorted((a, b) => a.start - b.start).map(({ start, end }) => rangeOf(block, start, end));
  if (CAN_MARK) CSS.highlights.set('found', new Highlight(...ranges));
  return ranges;
}

/** Removes all marks. */
export function unmarkWords(): void {
  if (CAN_MARK) CSS.highlights.delete('found');
}

/** Returns where a text has some of a query's words, if it does not have all. */
function eachWord(query: string, content: string): Stretch[] {
  const text = readText(content);
  return readQuery(query).words.flatMap((word) => match(queryOf([word]), text)?.marks ?? []);
}
