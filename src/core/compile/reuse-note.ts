/** Reads the notes of terms; after an edit, a dev server reads only those whose input has changed. */
import { splitterFor } from '../languages/split.ts';
import { type NoteContext, readTermNote, type ReadNote } from '../markdown/note.ts';
import { reused } from '../memo/reused.ts';
import type { TextEntry } from '../files/content-files.ts';
import { hashOnce } from './hash-once.ts';
import type { TermData } from '../schemas/term.ts';

/** What all notes are read with. */
export interface SharedNoteContext extends Pick<NoteContext, 'parts' | 'places' | 'language' | 'corpora'> {
  /** Languages in which notes may contain words (BCP 47). */
  readonly languages: readonly string[];
}

/** See {@link readTermNote}. */
export const readNoteOrReuse = reused(
  ({ file, hash }: TextEntry<TermData>, context: SharedNoteContext) => {
    const { parts, places, language, languages, corpora } = context;
    const shared = hashOnce(context, () => [
      ...[parts, language, languages, corpora],
      ...[[...places.byLabel], [...places.documents], places.leftOut],
    ]);
    return JSON.stringify([file, hash, shared]);
  },
  ({ id, file, body, data, position }: TextEntry<TermData>, { languages, ...shared }): ReadNote =>
    readTermNote(body, {
      ...shared,
      ...{ file, term: id },
      sources: data.sources.map((_, index) => position('sources', index)),
      split: splitterFor(shared.language, languages),
    }),
);
