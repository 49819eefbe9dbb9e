/** Addresses that search leads to: a paragraph's own with what to mark there, a term's, and that of a search. */
import { sectionPath, sitePath, termPath } from '../../../core/addresses/addresses.ts';
import type { SearchRecord } from '../record.ts';
import type { Found } from './engine.ts';
import type { Stretch } from './compare.ts';
import { match } from './match.ts';
import type { Query } from './query.ts';
import { readText } from './text.ts';

/** The page that a record is on. */
export function pageAddress(record: SearchRecord): string {
  return record.kind === 'term' ? termPath(record.id) : sectionPath(record.document.id, record.section.slug);
}

/** Where a record is: tells it from all others. */
export function recordAddress(record: SearchRecord): string {
  return record.kind === 'term' ? pageAddress(record) : `${pageAddress(record)}#${record.id}`;
}

/**
 * Where a result leads. `q` is what the reader sought. Where the text of the paragraph does not have it, since it was
 * found by another name, `mark` gives the words that stand there instead.
 */
export function resultAddress(query: Query, { record, marks }: Found): string {
  if (record.kind === 'term') return pageAddress(record);
  const asked = new URLSearchParams({ q: query.typed });
  const plain = match(query, readText(record.text))?.marks ?? [];
  if (!areSame(plain, marks)) for (const words of wordings(record.text, marks)) asked.append('mark', words);
  return `${pageAddress(record)}?${asked}#${record.id}`;
}

/** The search page, with a search. */
export function searchAddress(typed: string): string {
  return `${sitePath('search/')}?${new URLSearchParams({ q: typed })}`;
}

/** Each wording that is marked, once. */
function wordings(content: string, marks: readonly Stretch[]): Set<string> {
  return new Set(marks.map(({ start, end }) => content.slice(start, end)));
}

const areSame = (some: readonly Stretch[], others: readonly Stretch[]) =>
  some.length === others.length &&
  some.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end);
