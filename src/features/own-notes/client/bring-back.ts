/** Brings notes back from a file: a backup, or an export of Hypothesis. */
import { words } from '@words/own-notes-files.ts';
import type { DocumentExport } from '../../../exports/document-json.ts';
import type { UnplacedNote } from '../exchange/hypothesis.ts';
import { newNotes } from '../exchange/merge.ts';
import { pageOf } from '../exchange/pages.ts';
import { placeQuotation } from '../exchange/place-quotation.ts';
import { readFile } from '../exchange/read-file.ts';
import type { OwnNote } from '../own-note.ts';
import { fetchDocument } from './fetch-built.ts';
import { storedNotes, storeNotes } from './store.ts';

/**
 * Stores the notes of a file that are new, and returns what to tell the reader.
 *
 * @param root the address of the site's root
 */
export async function bringBack(file: File, root: string): Promise<string> {
  const read = readFile(await file.text(), (address) => pageOf(address, root));
  if (read === undefined) return words.unknownFile;
  const placed = await placeAll(read.unplaced);
  const all = [...read.notes, ...placed];
  try {
    const fresh = newNotes(await storedNotes(), all);
    if (fresh.length > 0) await storeNotes(fresh);
    return words.brought(fresh.length, all.length - fresh.length, read.leftOut);
  } catch {
    return words.notStored;
  }
}

/** Finds the places of notes. One whose words are not in its document keeps them, without a place. */
async function placeAll(notes: readonly UnplacedNote[]): Promise<OwnNote[]> {
  const documents = new Map<string, Promise<DocumentExport | undefined>>();
  return Promise.all(
    notes.map(async ({ note, quotation }): Promise<OwnNote> => {
      const fetched = documents.get(note.document) ?? fetchDocument(note.document);
      documents.set(note.document, fetched);
      const document = await fetched;
      const blocks = document?.sections.flatMap((section) => section.blocks) ?? [];
      const targets = quotation && placeQuotation(quotation, blocks);
      const unplaced = quotation === undefined ? [] : [{ paragraph: '', label: '', ...quotation }];
      return {
        ...note,
        title: document?.title ?? note.title,
        language: document?.language ?? '',
        targets: targets ?? unplaced,
      };
    }),
  );
}
