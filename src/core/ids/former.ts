/** Addresses that once led to a paragraph and no longer do: what stands there now. */
import { labelsOf, type LabelledDocument } from './labels.ts';
import type { IdEntry } from './lock-file.ts';

/** What a reader finds at such an address. */
export interface FormerParagraph {
  readonly id: string;
  readonly label: string;
  /** Section of the address. */
  readonly section: string;
  /** Where its words are now; none if they were withdrawn. */
  readonly now: { readonly id: string; readonly section: string; readonly label: string } | undefined;
  /** Day of withdrawal. */
  readonly withdrawn: string | undefined;
}

/**
 * Every address of a document that no longer leads to its paragraph: the sections that a paragraph moved from, and
 * all sections of one that was merged or withdrawn.
 *
 * @param document for the labels of its entries
 */
export function formerParagraphs(entries: readonly IdEntry[], document: LabelledDocument): FormerParagraph[] {
  const labelOf = (entry: IdEntry) => labelsOf(entry, document).label;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => {
    const last = lastOf(entry, byId);
    const now = last.state === 'stands' ? { id: last.id, section: last.section, label: labelOf(last) } : undefined;
    const withdrawn = last.state === 'withdrawn' ? last.on : undefined;
    const sections = entry.state === 'stands' ? entry.formerly : [entry.section, ...entry.formerly];
    return sections.map((section) => ({ id: entry.id, label: labelOf(entry), section, now, withdrawn }));
  });
}

/** Where a paragraph's words came to in the end. The lock file has been checked for circles. */
function lastOf(entry: IdEntry, byId: ReadonlyMap<string, IdEntry>): IdEntry {
  const next = entry.state === 'merged' ? byId.get(entry.into) : undefined;
  return next === undefined ? entry : lastOf(next, byId);
}
