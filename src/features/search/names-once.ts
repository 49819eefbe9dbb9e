/**
 * Keeps each list of names once. Most texts have the same few terms, whose names are more letters than the texts; so in files,
 * a record says only where in one list of lists its names are.
 */
import type { Named, SearchRecord } from './record.ts';

/** Lists of names, each once. */
export type NameLists = readonly (readonly string[])[];

/** Words in a text, and the position of their other names among the lists. */
interface NamedAt extends Pick<Named, 'forms'> {
  readonly names: number;
}

/** A record as it is in files. */
export type FiledRecord<One extends SearchRecord = SearchRecord> = One extends SearchRecord
  ? Omit<One, 'names'> & { readonly names: readonly NamedAt[] }
  : never;

/** Returns the lists of names in records, in alphabetical order, so that similar ones stand together and compress well. */
export function nameListsIn(records: readonly SearchRecord[]): NameLists {
  const all = records.flatMap((record) => record.names.map(({ names }) => [keyOf(names), names] as const));
  return [...new Map(all)].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, names]) => names);
}

/** Returns a function that prepares records for files. */
export function filing(lists: NameLists): (record: SearchRecord) => FiledRecord {
  const positions = new Map(lists.map((names, position) => [keyOf(names), position]));
  return (record) => ({
    ...record,
    names: record.names.map(({ forms, names }) => ({ forms, names: positions.get(keyOf(names)) ?? -1 })),
  });
}

/** Returns the names of a record from a file. */
export const namesIn = ({ names }: FiledRecord, lists: NameLists): Named[] =>
  names.map((one) => ({ forms: one.forms, names: [...(lists[one.names] ?? [])] }));

const keyOf = (names: readonly string[]) => names.join('\n');
