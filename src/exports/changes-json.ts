/** What changed between the editions of a document, as lists of identities: `changes.json`. */
import { type ChangeKind, compareEditions } from '../core/editions/compare-editions.ts';
import { comparedPairs } from '../core/editions/steps.ts';
import type { Document } from '../core/model.ts';

/**
 * The changes from one edition to another. Each list has the ids of articles and other units, in the order of the later
 * edition.
 */
export type ChangesExport = Readonly<Record<ChangeKind, readonly string[]>> & {
  /** The dates of the two editions. */
  readonly from: string;
  readonly to: string;
};

/** Makes the content of `changes.json`: each edition with the one before it, then former ones with the current one. */
export function exportChanges(document: Document): ChangesExport[] {
  return comparedPairs(document).map(([before, after]) => {
    const byKind = Map.groupBy(compareEditions(before, after).units, ({ kind }) => kind);
    const ids = (kind: ChangeKind) => (byKind.get(kind) ?? []).map(({ id }) => id);
    return {
      from: before.published,
      to: after.published,
      unchanged: ids('unchanged'),
      renumbered: ids('renumbered'),
      moved: ids('moved'),
      reworded: ids('reworded'),
      new: ids('new'),
      gone: ids('gone'),
    };
  });
}
