/** When the contents of a document are long, and which of their groups is open. */
import type { ContentsEntry } from '../../core/contents.ts';

/** A document with at least this many sections has long contents: groups are folded, and a field filters sections. */
export const LONG = 25;

/** Returns whether a section is among the entries, or in one of their groups. */
export function holds(entries: readonly ContentsEntry[], slug: string | undefined): boolean {
  return entries.some((entry) => ('group' in entry ? holds(entry.entries, slug) : entry.section.slug === slug));
}
