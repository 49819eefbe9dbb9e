/** What the database holds: notes, earlier versions of notes, and whatever other editions of the site have stored there. */
import { isRecord, type OwnNote, readOwnNote, type Value } from '../own-note.ts';

/** What is stored. */
export interface Stored {
  /** All values, as they are. */
  readonly values: readonly unknown[];
  /** Those that are notes, the oldest first. */
  readonly notes: readonly OwnNote[];
}

/** Finds the notes among stored values. */
export const readStored = (values: readonly unknown[]): Stored => ({
  values,
  notes: values
    .map(readOwnNote)
    .filter((note) => note !== undefined)
    .toSorted((a, b) => (a.made < b.made ? -1 : Number(a.made > b.made))),
});

/**
 * An earlier version of a stored value. It is a value of its own, in the same store as the notes, so that one transaction
 * changes both, and so that backups, merges and other editions of the site keep it as they keep any value.
 */
export interface Replaced {
  readonly id: string;
  /** When another version replaced it, in ISO 8601. */
  readonly replaced: string;
  /** What was stored. */
  readonly value: Value;
}

/** Returns a value as an earlier version; `undefined` if it is none. */
export function readReplaced(value: unknown): Replaced | undefined {
  if (!isRecord(value)) return undefined;
  const { id, replaced, value: former } = value;
  const isOne = typeof id === 'string' && typeof replaced === 'string' && isRecord(former) && hasId(former);
  return isOne ? { id, replaced, value: former } : undefined;
}

/** The earlier versions among stored values. */
export const replacedIn = (values: readonly unknown[]): Replaced[] =>
  values.map(readReplaced).filter((replaced) => replaced !== undefined);

/** Whether a value has an id under which it can be stored. */
export const hasId = ({ id }: Value): boolean => typeof id === 'string' || typeof id === 'number';
