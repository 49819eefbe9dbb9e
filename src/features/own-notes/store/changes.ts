/**
 * What may become of the values that are stored, each decided on all of them at once. What was typed is in the next backup:
 * it stays, stays as an earlier version (journal.ts), or was deleted by the reader.
 */
import { isSame } from '../is-same.ts';
import { isRecord, type OwnNote, readOwnNote, type Value } from '../own-note.ts';
import type { Change } from './journal.ts';
import { merge, type Merged } from './merge.ts';
import { readReplaced, type Stored } from './stored.ts';

/** Decides on what is stored, at a time in ISO 8601. Says what is to become of it, and with what result. */
export type Decide<Result> = (stored: Stored, now: string) => Change & { readonly result: Result };

/**
 * Stores a note as the reader wrote it. If what is stored under its id is not what they began with, since it was
 * changed in another tab, both are kept: this one gets another id.
 *
 * @param before the note as it was when the reader began; `undefined` if it was not stored
 * @returns the id under which it is stored
 */
export const keep =
  (note: OwnNote, before?: OwnNote): Decide<string> =>
  ({ values }) => {
    const stored = findById(values, note.id);
    const isTheirs = stored === undefined || isSame(readOwnNote(stored), before);
    const id = isTheirs ? note.id : crypto.randomUUID();
    // What another edition of the site has added to the note stays. A highlight may have been taken away.
    const { kind: _, ...others } = (isTheirs ? stored : undefined) ?? {};
    return { put: [{ ...others, ...note, id }], remove: [], result: id };
  };

/** Deletes a note with its earlier versions, and returns all that is deleted. */
export const remove =
  (id: string): Decide<readonly Value[]> =>
  ({ values }) => {
    const result = values.filter(isRecord).filter((value) => (readReplaced(value)?.value ?? value)['id'] === id);
    return { put: [], remove: result.map((value) => String(value['id'])), result };
  };

/** Stores again what was deleted. What has been stored under an id of it meanwhile stays beside it. */
export const restore =
  (deleted: readonly Value[]): Decide<undefined> =>
  ({ values }) => {
    const isHere = (value: Value) => values.filter(isRecord).some((other) => isSameButId(other, value));
    const put = deleted
      .filter((value) => !isHere(value))
      .map((value) => (findById(values, value['id']) === undefined ? value : { ...value, id: crypto.randomUUID() }));
    return { put, remove: [], result: undefined };
  };

const isSameButId = (a: Value, b: Value) => isSame({ ...a, id: '' }, { ...b, id: '' });

/**
 * Stores an earlier version again, in place of what is stored under its id.
 *
 * @returns whether it was still there
 */
export const takeBack =
  (id: string): Decide<boolean> =>
  ({ values }, now) => {
    const replaced = readReplaced(findById(values, id));
    if (replaced === undefined) return { put: [], remove: [], result: false };
    // With a new time, so that the file which has replaced it does not do so again.
    const { value } = replaced;
    return { put: [{ ...value, ...('changed' in value ? { changed: now } : {}) }], remove: [id], result: true };
  };

/** Stores what is new in a file. */
export const bring =
  (found: readonly Value[]): Decide<Merged> =>
  (stored) => {
    const result = merge(stored, found);
    return { put: result.fresh, remove: [], result };
  };

const findById = (values: readonly unknown[], id: unknown) =>
  values.filter(isRecord).find((value) => value['id'] === id);
