/** Keeps what becomes of a term's note for the next build, or the next edit, by all that it is made of. */
import { keptData } from '../kept.ts';
import { splitterFor } from '../languages/split.ts';
import { type NoteContext, readNote, type ReadNote } from '../markdown/note.ts';
import { recaller } from '../recalled.ts';
import type { TextEntry } from './content-files.ts';
import { hashOf } from './hash-of.ts';
import type { TermData } from './schemas/term.ts';

/** What notes have in common. */
export interface SharedNoteContext extends Pick<NoteContext, 'parts' | 'places' | 'language'> {
  /** Languages of which there may be words in them (BCP 47). */
  readonly languages: readonly string[];
}

const recall = recaller<ReadNote>();

/** As {@link readNote}; of the same file and places, what an earlier build or reading made. */
export function readNoteOrRecall(term: TextEntry<TermData>, context: SharedNoteContext): ReadNote {
  const { file, hash, body, data, position } = term;
  const { parts, places, language, languages } = context;
  const input = JSON.stringify([
    ...[file, hash],
    hashOf(context, () => [parts, language, languages, [...places.byLabel], [...places.documents], places.leftOut]),
  ]);
  const read = () =>
    readNote(body, {
      ...{ file, parts, places, language },
      sources: data.sources.map((_, index) => position('sources', index)),
      split: splitterFor(language, languages),
    });
  return recall(input, () => keptData('note', input, read));
}
