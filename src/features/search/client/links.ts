/** The addresses to which search leads: a paragraph with the words to mark in it, a term, and a search. */
import { factsPath, sectionPath, sitePath, termPath } from '../../../core/addresses/addresses.ts';
import { isText } from '../kinds.ts';
import type { SearchRecord } from '../record.ts';
import type { Found } from './answers.ts';
import type { Stretch } from './compare.ts';
import { match } from './match.ts';
import type { Query } from './query.ts';

/** Returns the path of the page that a record is on. */
export function pageAddress(record: SearchRecord): string {
  if (record.kind === 'term') return termPath(record.id);
  if (record.kind === 'note') return termPath(record.term);
  if (record.kind === 'statement') return factsPath(record.document.id);
  return sectionPath(record.document.id, record.section.slug);
}

/** Returns the address of a record, which no other record has. Terms and sections have pages of their own. */
export function recordAddress(record: SearchRecord): string {
  const isPage = record.kind === 'term' || record.kind === 'section';
  return isPage ? pageAddress(record) : `${pageAddress(record)}#${record.id}`;
}

/**
 * Returns the address of a result. `q` is the reader's query. If the paragraph was found by another name, and does not
 * have the words of the query, `mark` has the words that the paragraph has instead.
 */
export function resultAddress(query: Query, { record, text, marks }: Found): string {
  if (!isText(record) || record.kind === 'section') return recordAddress(record);
  const asked = new URLSearchParams({ q: query.typed });
  const plain = match(query, { words: text.words, named: [] })?.marks ?? [];
  if (!areSame(plain, marks)) for (const words of wordings(record.text, marks)) asked.append('mark', words);
  return `${pageAddress(record)}?${asked}#${record.id}`;
}

/** Returns the address of a search on the search page. */
export function searchAddress(typed: string): string {
  return `${sitePath('search/')}?${new URLSearchParams({ q: typed })}`;
}

/** Returns the different words that are marked. */
function wordings(content: string, marks: readonly Stretch[]): Set<string> {
  return new Set(marks.map(({ start, end }) => content.slice(start, end)));
}

const areSame = (some: readonly Stretch[], others: readonly Stretch[]) =>
  some.length === others.length &&
  some.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end);
