/** Addresses of results: the plain address of the paragraph, with what to mark there. */
import type { Found } from './engine.ts';
import { match, type Stretch } from './match.ts';
import type { Query } from './query.ts';
import { readText } from './record.ts';

/**
 * Where a result leads. `q` is what the reader sought. Where the text of the paragraph does not have it, since it was
 * found by another name or spelling, `mark` gives the words that stand there instead.
 */
export function resultAddress(query: Query, { record, marks }: Found): string {
  const { path, fragment, content } = record;
  if (fragment === '') return path;
  const address = new URLSearchParams({ q: query.typed });
  const plain = match(query, readText(content))?.marks ?? [];
  if (!areSame(plain, marks)) for (const words of wordings(content, marks)) address.append('mark', words);
  return `${path}?${address}#${fragment}`;
}

/** Each wording that is marked, once. */
function wordings(content: string, marks: readonly Stretch[]): Set<string> {
  return new Set(marks.map(({ start, end }) => content.slice(start, end)));
}

const areSame = (some: readonly Stretch[], others: readonly Stretch[]) =>
  some.length === others.length &&
  some.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end);
