/** What must hold of a store of own notes after each step of a history. It runs in Node and in browsers, so that it only throws. */
import { toBackup } from '../../src/features/own-notes/exchange/backup.ts';
import { pageOf } from '../../src/features/own-notes/exchange/pages.ts';
import { readFile } from '../../src/features/own-notes/exchange/read-file.ts';
import { isRecord, readOwnNote, type Value } from '../../src/features/own-notes/own-note.ts';
import { bring } from '../../src/features/own-notes/store/changes.ts';
import { readReplaced, readStored, replacedIn } from '../../src/features/own-notes/store/stored.ts';

/** So many earlier versions are always kept. */
const MANY = 30;

/** What a step may take away: the note with this id, and its earlier versions; or one version. */
export interface Wanted {
  readonly deleted?: unknown;
  readonly taken?: string;
  readonly changedElsewhere?: unknown;
}

/** What may differ between a value and the same value stored again. */
export const ANY = { id: '', changed: '', tags: '', replaced: '' };

/** What a file has, as a site at this address reads it. */
export function foundIn(file: string, root: string): Value[] {
  const read = readFile(file, (address) => pageOf(address, root));
  return [...(read?.notes ?? []).map((note) => ({ ...note })), ...(read?.values ?? [])];
}

/** Holds that all that was stored before is stored after a step, or is an earlier version then. */
export function holdNothingLost(before: readonly unknown[], after: readonly unknown[], wanted: Wanted): void {
  const now = after.filter(isRecord);
  const versions = replacedIn(after);
  for (const value of before.filter(isRecord)) {
    const version = readReplaced(value);
    const { id } = version?.value ?? value;
    if (id === wanted.deleted || value['id'] === wanted.taken || value['id'] === wanted.changedElsewhere) continue;
    const isKept =
      now.some((one) => isDeepSame(one, value)) ||
      versions.some((one) => isDeepSame(one.value, value)) ||
      // A note that was stored again as it was, at another time.
      now.some((one) => one['id'] === value['id'] && isDeepSame({ ...one, changed: '' }, { ...value, changed: '' }));
    const isOneOfMany =
      version !== undefined &&
      versions.length >= MANY &&
      versions.every(({ replaced }) => replaced >= version.replaced);
    hold(isKept || isOneOfMany, `This was lost: ${JSON.stringify(value)}`);
  }
}

/** Holds that a backup brings everything to another browser, and nothing to this one. */
export function holdBackup(values: readonly unknown[]): void {
  const { file, leftOut } = toBackup(values, 'https://one.example/');
  const found = foundIn(JSON.stringify(file), 'https://other.example/');
  const { result } = bring(found)(readStored([]), '');
  hold(leftOut === 0 && isDeepSame(sorted(result.fresh), sorted(values)), 'A backup does not bring back everything.');
  hold(bring(found)(readStored(values), '').put.length === 0, 'A backup brings something twice.');
}

/** Holds that no two notes are the same but for their ids. */
export function holdOnce(values: readonly unknown[]): void {
  const contents = values
    .filter((value) => readOwnNote(value) !== undefined && isRecord(value))
    .map((value) => canonical({ ...(isRecord(value) ? value : {}), id: '' }));
  hold(new Set(contents).size === contents.length, 'A note is there twice.');
}

/** Throws unless something is so. */
export function hold(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}

const sorted = (values: readonly unknown[]) => values.map(canonical).toSorted();
/** Whether two values are the same as JSON. */
export const isDeepSame = (a: unknown, b: unknown) => canonical(a) === canonical(b);

/** A value as JSON with its properties in one order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}
