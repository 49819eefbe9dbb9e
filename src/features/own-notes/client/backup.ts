/** Writes the backup, and brings notes back from a file: a backup, or an export of Hypothesis. */
import { words } from '@words/own-notes-files.ts';
import type { DocumentExport } from '../../../exports/document-json.ts';
import { toBackup } from '../exchange/backup.ts';
import type { UnplacedNote } from '../exchange/hypothesis.ts';
import { pageOf } from '../exchange/pages.ts';
import { placeQuotation } from '../exchange/place-quotation.ts';
import { readFile } from '../exchange/read-file.ts';
import { beginningOf, labelOfNote, type OwnNote, readOwnNote, textOfNote, type Value } from '../own-note.ts';
import { bring } from '../store/changes.ts';
import { readReplaced, replacedIn } from '../store/stored.ts';
import { change } from './change.ts';
import { fetchDocument } from './fetch-built.ts';

/** A file. */
export interface Made {
  readonly text: string;
  /** How much of what is stored is in it, without the earlier versions, and how many of these. */
  readonly saved: number;
  readonly earlier: number;
  /** How much of it should be in it, and is not, or not in full. */
  readonly leftOut: number;
}

/**
 * Makes a backup of all that is stored.
 *
 * @param root the address of the site's root
 */
export function writeBackup(values: readonly unknown[], root: string): Made {
  const { file, leftOut } = toBackup(values, root);
  const versions = values.filter((value) => readReplaced(value) !== undefined);
  const earlier = versions.length - toBackup(versions, root).leftOut;
  return { text: JSON.stringify(file, undefined, 2), saved: values.length - leftOut - earlier, earlier, leftOut };
}

/**
 * Stores the notes of a file that are new, and returns what to tell the reader.
 *
 * @param root the address of the site's root
 */
export async function bringBack(file: File, root: string): Promise<string> {
  const text = await file.text().catch(() => '');
  const read = readFile(text, (address) => pageOf(address, root));
  if (read === undefined) return words.unknownFile;
  const found: Value[] = [...read.notes, ...(await placeAll(read.unplaced))].map((note) => ({ ...note }));
  found.push(...read.values);
  try {
    const { fresh, replaced, kept } = await change(bring(found));
    const added = countOf(fresh);
    return [
      words.brought(added, countOf(found) - added, read.leftOut),
      ...(read.badAddresses.length === 0
        ? []
        : [words.badAddresses(read.badAddresses.map((address) => named('', address)).join(words.between))]),
      ...(replaced.length === 0
        ? []
        : [words.replaced(replaced.map((note) => nameOfValue({ ...note })).join(words.between))]),
      ...(kept.length === 0 ? [] : [words.kept(kept.map(nameOfValue).join(words.between))]),
    ].join(' ');
  } catch {
    return words.notStored;
  }
}

/** How many values there are besides earlier versions, which the reader does not count. */
const countOf = (values: readonly Value[]) => values.length - replacedIn(values).length;

/** The label of a note and how it begins; of what is no note, its id. */
function nameOfValue(value: Value): string {
  const note = readOwnNote(value);
  return note === undefined ? named('', JSON.stringify(value['id'])) : named(labelOfNote(note), textOfNote(note));
}

const named = (label: string, text: string) => words.named(label, beginningOf(text)).trim();

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
