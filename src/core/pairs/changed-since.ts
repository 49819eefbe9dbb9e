/** Which passages of the original were changed after a version in another language was made. */
import { type ChangeKind, compareEditions } from '../editions/compare-editions.ts';
import type { EditionPassage } from '../editions/units.ts';
import type { Document } from '../model.ts';
import { memoOf } from '../memo/memo.ts';
import { counterpartOf } from './counterparts.ts';
import type { OriginalOf } from './texts.ts';

/** A passage of the original that was changed. */
export interface ChangedSince {
  readonly kind: Extract<ChangeKind, 'reworded' | 'new' | 'gone'>;
  /** The text that has it now, or had it last: the original, or the edition that the version is of. */
  readonly text: Document;
  readonly passage: EditionPassage;
  /** The id of its counterpart in the version; `undefined` if none is found, as of a new one. */
  readonly counterpart: string | undefined;
}

/** Returns the passages of the original that were changed after a version was made, in their order. */
export function changedSince(version: Document, { original, edition }: OriginalOf): readonly ChangedSince[] {
  return edition === undefined || edition === original ? [] : changesWith(version)(edition)(original);
}

const changesWith = memoOf((version: Document) =>
  memoOf((edition: Document) =>
    memoOf((original: Document): readonly ChangedSince[] =>
      [...compareEditions(edition, original).passages.values()].flatMap(
        ({ id, kind, before, after }): ChangedSince[] => {
          if (kind !== 'reworded' && kind !== 'new' && kind !== 'gone') return [];
          const [text, passage] = after === undefined ? [edition, before] : [original, after];
          return passage === undefined ? [] : [{ kind, text, passage, counterpart: counterpartOf(text, id, version) }];
        },
      ),
    ),
  ),
);
