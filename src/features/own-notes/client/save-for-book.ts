/** Saves the notes on a document as a file for its EPUB. */
import { words } from '@words/own-notes-files.ts';
import { ownNotesPath } from '../../../core/addresses/addresses.ts';
import { bookIdentifier } from '../../../exports/epub/identifier.ts';
import type { ParagraphsExport } from '../../../exports/paragraphs-json.ts';
import { toAnnotationSet } from '../exchange/annotation-set.ts';
import type { OwnNote } from '../own-note.ts';
import { registryOf } from '../registry.ts';
import { download } from './download.ts';
import { fetchDocument } from './fetch-built.ts';

/** The notes on a document, with the list of its ids. */
interface NotesOnDocument {
  /** The id of the document, or of a former edition. */
  readonly document: string;
  readonly notes: readonly OwnNote[];
  readonly paragraphs: ParagraphsExport['paragraphs'];
}

/** Saves the file, and returns what to tell the reader. */
export async function saveForBook({ document: name, notes, paragraphs }: NotesOnDocument): Promise<string> {
  const document = await fetchDocument(name);
  if (document === undefined) return words.noBook;
  const { set, leftOut } = toAnnotationSet(notes, document, registryOf(paragraphs), {
    id: new URL(`${ownNotesPath()}#${name}`, location.href).href,
    identifier: bookIdentifier(document.address, document.sha256),
    generated: new Date().toISOString(),
  });
  // Thorium marks each note with the name of the file.
  download(`own-notes-${name.replace('/', '-')}.annotation`, 'application/rd-annotations+json', JSON.stringify(set));
  return words.savedForBook(set.items.length, leftOut);
}
