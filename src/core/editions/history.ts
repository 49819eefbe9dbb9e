/** What became of a passage through the editions of its document. */
import type { Document } from '../model.ts';
import { memoOf } from '../memo/memo.ts';
import { type ChangedPassage, compareEditions } from './compare-editions.ts';
import { stepsOf } from './steps.ts';
import { type EditionPassage, unitsOf } from './units.ts';

/** A passage in one edition. */
export interface HistoryEntry {
  readonly edition: Document;
  /** The passage there; `undefined` if this edition does not have it. */
  readonly passage: EditionPassage | undefined;
  /** What changed since the edition before; `undefined` for the oldest, and where neither has the passage. */
  readonly change: ChangedPassage | undefined;
}

/** Returns the history of a passage, from the oldest edition; empty for a document with one edition. */
export function historyOf(id: string, document: Document): HistoryEntry[] {
  if (document.former.length === 0) return [];
  const changes = stepsOf(document).map(([before, after]) => compareEditions(before, after).passages.get(id));
  return [...document.former, document].map((edition, index) => ({
    edition,
    passage: passagesOfEdition(edition).get(id),
    change: changes[index - 1],
  }));
}

const byKey = (edition: Document, key: (passage: EditionPassage) => string): ReadonlyMap<string, EditionPassage> =>
  new Map(unitsOf(edition).flatMap(({ passages }) => passages.map((passage) => [key(passage), passage])));

const passagesOfEdition = memoOf((edition: Document) => byKey(edition, ({ id }) => id));
const byLabel = memoOf((edition: Document) => byKey(edition, ({ block }) => block.label));

/** Two passages that had the same number in different editions. */
export interface SharedNumber {
  /** The passage that was born with the number, and has another one today or is gone. */
  readonly id: string;
  /** The edition in which it was born. */
  readonly edition: Document;
  readonly label: string;
  /** The passage that has the number today. */
  readonly other: EditionPassage;
}

/** Returns every passage whose number another passage has today, in the order of the lock file. */
export const sharedNumbers = memoOf((document: Document): readonly SharedNumber[] => {
  return document.ids.flatMap(({ id }) => {
    const edition = document.former.find((one) => passagesOfEdition(one).has(id));
    const label = edition && passagesOfEdition(edition).get(id)?.block.label;
    const other = label === undefined ? undefined : byLabel(document).get(label);
    return edition === undefined || label === undefined || other === undefined || other.id === id
      ? []
      : [{ id, edition, label, other }];
  });
});
