/**
 * What changed between two editions of a document, by the identities of their passages (docs/decisions/editions.md).
 */
import type { Document } from '../model.ts';
import { changedWords, type ChangedStretch, withoutBlanks } from './changed-words.ts';
import { memoOf } from '../memo/memo.ts';
import { interleave } from './interleave.ts';
import { type EditionPassage, type Unit, unitsOf } from './units.ts';

/** The kinds of change, in the order in which they are counted. */
export const CHANGE_KINDS = ['unchanged', 'renumbered', 'moved', 'reworded', 'new', 'gone'] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A passage in two editions; `undefined` where one does not have it. */
export interface ChangedPassage {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: EditionPassage | undefined;
  readonly after: EditionPassage | undefined;
  /** The words of both, with the numbers with which they begin. */
  readonly stretches: readonly ChangedStretch[];
}

/** A unit in two editions. */
export interface ChangedUnit {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly before: Unit | undefined;
  readonly after: Unit | undefined;
  /** If it is gone because its words are part of another unit now, merged or as a passage of its own: that passage. */
  readonly mergedInto: EditionPassage | undefined;
  /** Its passages in both, those that are gone where they stood. */
  readonly passages: readonly ChangedPassage[];
}

/** Two editions, the earlier and the later one or the other way round, and what differs. */
export interface Comparison {
  readonly before: Document;
  readonly after: Document;
  /** Every unit of both, in the order of `after`. */
  readonly units: readonly ChangedUnit[];
  /** Every passage of both, by its id. */
  readonly passages: ReadonlyMap<string, ChangedPassage>;
}

/** Compares two editions of a document. */
export const compareEditions = (before: Document, after: Document): Comparison => comparisonsWith(before)(after);

const comparisonsWith = memoOf((before: Document) => memoOf((after: Document) => compare(before, after)));

function compare(before: Document, after: Document): Comparison {
  const [old, now] = [byId(unitsOf(before)), byId(unitsOf(after))];
  const [oldPassages, nowPassages] = [byId(passagesIn(old)), byId(passagesIn(now))];
  const mergedInto = new Map(
    after.ids.flatMap((entry) => {
      const into = entry.state === 'merged' ? nowPassages.get(entry.into) : undefined;
      return into === undefined ? [] : [[entry.id, into]];
    }),
  );
  const units = interleave([...old.keys()], [...now.keys()]).map((id): ChangedUnit => {
    const [was, is] = [old.get(id), now.get(id)];
    const ids = interleave(namesIn(was), namesIn(is));
    const passages = ids
      // A passage that is in another unit now is shown there.
      .filter((name) => is?.passages.some((one) => one.id === name) === true || !nowPassages.has(name))
      .map((name) => changedPassage(name, oldPassages.get(name), nowPassages.get(name), after.language));
    const into = is === undefined ? (mergedInto.get(id) ?? nowPassages.get(id)) : undefined;
    return { id, kind: kindOfUnit(was, is), before: was, after: is, mergedInto: into, passages };
  });
  return { before, after, units, passages: byId(units.flatMap(({ passages }) => passages)) };
}

const byId = <One extends { readonly id: string }>(list: Iterable<One>): ReadonlyMap<string, One> =>
  new Map(Array.from(list, (one) => [one.id, one]));

const passagesIn = (units: ReadonlyMap<string, Unit>) => [...units.values()].flatMap(({ passages }) => passages);

const namesIn = (unit: Unit | undefined) => unit?.passages.map(({ id }) => id) ?? [];

function changedPassage(
  id: string,
  before: EditionPassage | undefined,
  after: EditionPassage | undefined,
  language: string,
): ChangedPassage {
  const stretches = changedWords(before?.block.text ?? '', after?.block.text ?? '', language);
  return { id, kind: kindOf(before, after, isSamePassage), before, after, stretches };
}

const kindOfUnit = (before: Unit | undefined, after: Unit | undefined): ChangeKind =>
  kindOf(
    before,
    after,
    (was, is) =>
      was.passages.length === is.passages.length &&
      was.passages.every((passage) => {
        const other = is.passages.find(({ id }) => id === passage.id);
        return other !== undefined && isSamePassage(passage, other) && passage.numberWithin === other.numberWithin;
      }),
  );

const isSamePassage = (was: EditionPassage, is: EditionPassage) =>
  was.wording === is.wording || withoutBlanks(was.wording) === withoutBlanks(is.wording);

function kindOf<One extends EditionPassage>(
  before: One | undefined,
  after: One | undefined,
  isSame: (was: One, is: One) => boolean,
): ChangeKind {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  if (!isSame(before, after)) return 'reworded';
  if (before.section.slug !== after.section.slug) return 'moved';
  return before.block.label === after.block.label ? 'unchanged' : 'renumbered';
}
