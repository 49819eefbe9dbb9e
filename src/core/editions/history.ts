/** What became of a passage through the editions of its document. */
import type { Document } from '../model.ts';
import { memoOf } from '../memo/memo.ts';
import { type ChangedPassage, type ChangedUnit, compareEditions } from './compare-editions.ts';
import { interleave } from './interleave.ts';
import { stepsOf } from './steps.ts';
import { type EditionPassage, type Unit, unitsOf } from './units.ts';

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

/** An article or another unit in all editions of its document. */
export interface UnitHistory {
  readonly id: string;
  /** From the oldest edition. */
  readonly entries: readonly {
    readonly edition: Document;
    /** The unit there; `undefined` if this edition does not have it. */
    readonly unit: Unit | undefined;
    /** What changed since the edition before, and that edition; `undefined` for the oldest, and where neither has the unit. */
    readonly since: { readonly before: Document; readonly unit: ChangedUnit } | undefined;
  }[];
}

/** Returns the history of every unit that a document ever had, in the order of the current edition; what is gone is where it stood. */
export function historyOfUnits(document: Document): UnitHistory[] {
  const editions = [...document.former, document];
  const units = editions.map((edition) => new Map(unitsOf(edition).map((unit) => [unit.id, unit])));
  const changes = stepsOf(document).map(
    ([before, after]) => new Map(compareEditions(before, after).units.map((unit) => [unit.id, { before, unit }])),
  );
  return units
    .map((inEdition) => [...inEdition.keys()])
    .reduce((before, after) => interleave(before, after))
    .map((id) => ({
      id,
      entries: editions.map((edition, index) => ({
        edition,
        unit: units[index]?.get(id),
        since: changes[index - 1]?.get(id),
      })),
    }));
}

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
