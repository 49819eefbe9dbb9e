/** Merges what a file holds with what is stored. */
import { isSame } from '../is-same.ts';
import { isRecord, type OwnNote, readOwnNote, type Value } from '../own-note.ts';
import type { Stored } from './stored.ts';
import { isLater } from './times.ts';

/** What becomes of a file. */
export interface Merged {
  /** What is to be stored. */
  readonly fresh: readonly Value[];
  /** Notes that are stored, and give way to later ones of the file. */
  readonly replaced: readonly OwnNote[];
  /** What is stored and stays, though the file has it otherwise, and no later. */
  readonly kept: readonly Value[];
}

/**
 * Merges notes of a file, or whatever else was stored when it was saved. New is what has a new id, and a note that was
 * changed later; but no note that is the same as another but for the id.
 */
export function merge({ values, notes }: Stored, found: readonly Value[]): Merged {
  const known = new Map(values.filter(isRecord).map((value) => [value['id'], value]));
  const contents = new Set(notes.map(contentOf));
  const fresh: Value[] = [];
  const replaced: OwnNote[] = [];
  const kept: Value[] = [];
  for (const value of found) {
    const before = known.get(value['id']);
    const [note, noteBefore] = [readOwnNote(value), readOwnNote(before)];
    // What another edition has added to a note is in no other note.
    const isHere = note !== undefined && contents.has(contentOf(note)) && isSame(value, note);
    const areNotes = note !== undefined && noteBefore !== undefined;
    const isNew = !isHere && (before === undefined || (areNotes && isLater(note.changed, noteBefore.changed)));
    if (isNew) {
      fresh.push(value);
      known.set(value['id'], value);
      if (noteBefore !== undefined) {
        contents.delete(contentOf(noteBefore));
        replaced.push(noteBefore);
      }
      if (note !== undefined) contents.add(contentOf(note));
    } else if (before !== undefined && !isHere && (areNotes ? !isSameFor(note, noteBefore) : !isSame(before, value)))
      kept.push(before);
  }
  return { fresh, replaced, kept };
}

/** Whether what the reader typed and chose is the same. */
const isSameFor = (a: OwnNote, b: OwnNote) => a.words === b.words && a.kind === b.kind;

/** All of a note but its id. */
const contentOf = ({ document, title, language, page, targets, kind, words, made, changed }: OwnNote) =>
  JSON.stringify([document, title, language, page, targets, kind, words, made, changed]);
