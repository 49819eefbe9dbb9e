/** Which passages of the original were changed after a version was made, for its pages. */
import { words } from '@words/versions.ts';
import { changedSince, type ChangedSince } from '../../core/pairs/changed-since.ts';
import { sectionIn, sectionsOfPassages } from '../../core/pairs/counterparts.ts';
import { memoOf } from '../../core/memo/memo.ts';
import type { Document } from '../../core/model.ts';
import { languageName } from '../../ui/format.ts';
import type { TextPage } from '../editions/same-page.ts';
import { originalOfVersion } from './texts.ts';

/** Returns all of them, in the order of the original; none for an original, and for a former edition. */
export function changesSince(text: Document): readonly ChangedSince[] {
  const original = text.edition === undefined ? originalOfVersion(text) : undefined;
  return original === undefined ? [] : changedSince(text, original);
}

/** Returns those that belong to a page: a new passage belongs to the section that has most of those around it. */
export function changesOn(text: Document, page: TextPage): readonly ChangedSince[] {
  const all = changesSince(text);
  if (page.kind === 'passage') return all.filter(({ counterpart }) => counterpart === page.id);
  if (page.kind !== 'section') return all;
  const sections = sectionsOfPassages(text);
  return all.filter(({ text: original, passage, counterpart }) =>
    counterpart === undefined
      ? sectionIn(original, passage.section.slug, text) === page.slug
      : sections.get(counterpart) === page.slug,
  );
}

/** Says of each passage of a version that was changed in the original what became of it there, by its id. */
export const saidOfChanges = memoOf(
  (text: Document): ReadonlyMap<string, string> =>
    new Map(
      changesSince(text).flatMap(({ kind, text: original, counterpart }): [string, string][] =>
        kind === 'new' || counterpart === undefined
          ? []
          : [[counterpart, words.sinceThen[kind](languageName(original.language))]],
      ),
    ),
);
