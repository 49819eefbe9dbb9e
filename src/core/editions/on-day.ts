/**
 * Which edition of a document applied on a day, as far as the publication knows. Readers' browsers use this too, so it
 * imports nothing. Nothing is concluded from one date for another (docs/decisions/any-date.md).
 */

/** What is known of an edition. Days are such as 2025-11-14. */
export interface DatedEdition {
  readonly published: string;
  /** Whether it is in force, and its first and last day in force, if that is said. */
  readonly state?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The last day of which somebody can know: that on which somebody looked, or that of the build. */
  readonly known: string;
}

/**
 * What is known of a day: that an edition was in force (`in-force`); that it had begun, and what is said of it (`stated`);
 * that it was the last one published (`published`); that the first began later (`before`); that it fell between two
 * (`between`); or that nobody knows, because the last edition has ended or nobody has looked since (`after`).
 */
export interface OnDay<Edition> {
  readonly kind: 'in-force' | 'stated' | 'published' | 'before' | 'between' | 'after';
  /** The editions that it is about. */
  readonly editions: readonly Edition[];
}

/** Returns what is known of a day, given at least one edition. */
export function onDay<Edition extends DatedEdition>(editions: readonly Edition[], day: string): OnDay<Edition> {
  const inOrder = editions.toSorted((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1));
  const index = inOrder.findLastIndex((edition) => beginOf(edition) <= day);
  const found = inOrder[index];
  if (found === undefined) return { kind: 'before', editions: inOrder.slice(0, 1) };
  const { state, until, known } = found;
  if (until !== undefined && day > until) {
    const both = inOrder.slice(index, index + 2);
    return { kind: both.length === 1 ? 'after' : 'between', editions: both };
  }
  if (until === undefined && day > known) return { kind: 'after', editions: [found] };
  if (state === undefined) return { kind: 'published', editions: [found] };
  return { kind: isSaid(found) ? 'in-force' : 'stated', editions: [found] };
}

/** Returns the first and the last day on which an edition is known to have been in force; `undefined` if there is none. */
export function daysInForce<Edition extends DatedEdition>(
  editions: readonly Edition[],
  edition: Edition,
): { readonly from: string; readonly until: string } | undefined {
  const { from, until = edition.known } = edition;
  if (from === undefined || !isSaid(edition)) return undefined;
  const later = editions.map(beginOf).filter((begin) => begin > from);
  const [last = until] = [until, ...later.map(dayBefore)].toSorted();
  return last < from ? undefined : { from, until: last };
}

/** Whether it is said that an edition was in force from a day on. */
const isSaid = ({ state, from, until }: DatedEdition): boolean =>
  from !== undefined && (state === 'in-force' || (until !== undefined && state !== 'not-yet'));

const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

const beginOf = ({ from, published }: DatedEdition) => from ?? published;
