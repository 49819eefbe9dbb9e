/** Pairs paragraphs with entries of the lock file by the keys that the publisher's own file gives its provisions. */
import type { CurrentParagraph, Decisions } from './alignment.ts';
import { addressKindOf } from './ids.ts';
import type { IdEntry } from './lock-file.ts';

/** What the keys of the publisher's own file say. */
export interface ByKeys {
  readonly pairs: readonly (readonly [CurrentParagraph, IdEntry])[];
  /** Whether something is known by a key that the other side does not have: an entry is gone, a paragraph is new. */
  readonly isOther: (one: { readonly key?: string | undefined }) => boolean;
}

/** Pairs what has the same key, unless the editor has decided otherwise. If only one side has keys, as when the text now comes from another file, they say nothing. */
export function byKeys(
  entries: readonly IdEntry[],
  paragraphs: readonly CurrentParagraph[],
  decisions: Decisions,
): ByKeys {
  const known = new Map(
    entries.flatMap((entry) =>
      entry.key === undefined || isDecided(entry, decisions) ? [] : [[`${addressKindOf(entry)} ${entry.key}`, entry]],
    ),
  );
  const isKeyed = known.size > 0 && paragraphs.some(({ key }) => key !== undefined);
  return {
    pairs: paragraphs.flatMap((paragraph) => {
      const entry = known.get(`${paragraph.kind} ${paragraph.key}`);
      return entry === undefined || decisions.fresh.has(paragraph.position) ? [] : [[paragraph, entry] as const];
    }),
    isOther: ({ key }) => isKeyed && key !== undefined,
  };
}

/** Whether the editor has decided that no paragraph has an id now. */
export const isDecided = ({ id }: IdEntry, { withdrawn, merged }: Decisions): boolean =>
  withdrawn.has(id) || merged.has(id);
