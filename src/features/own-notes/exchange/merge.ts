/** Merges notes from a file with those that are stored. */
import type { OwnNote } from '../own-note.ts';

/**
 * Returns what is to be stored: notes that are new, and those that were changed later in the file. A note that was made
 * again with another id, on the same words with the same words of the reader, is not new.
 */
export function newNotes(stored: readonly OwnNote[], read: readonly OwnNote[]): OwnNote[] {
  const byId = new Map(stored.map((note) => [note.id, note]));
  const contents = new Set(stored.map(contentOf));
  return read.filter((note) => {
    const known = byId.get(note.id);
    const isNew = known === undefined ? !contents.has(contentOf(note)) : known.changed < note.changed;
    if (isNew) {
      byId.set(note.id, note);
      contents.add(contentOf(note));
    }
    return isNew;
  });
}

/** What makes two notes the same for a reader. */
const contentOf = ({ document, targets, kind, words }: OwnNote) =>
  JSON.stringify([document, targets.map(({ paragraph, exact }) => [paragraph, exact]), kind, words]);
