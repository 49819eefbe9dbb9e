/** Reads a file of notes: one of our own, or an export of Hypothesis. */
import { isRecord, type OwnNote, type Value } from '../own-note.ts';
import { hasId } from '../store/stored.ts';
import { fromHypothesis, type UnplacedNote } from './hypothesis.ts';
import { fromAnnotation } from './web-annotation.ts';

/** What a file holds. */
export interface NotesInFile {
  readonly notes: readonly OwnNote[];
  readonly unplaced: readonly UnplacedNote[];
  /** What was stored and is no annotation (backup.ts). */
  readonly values: readonly Value[];
  /** Of entries that are left out for it: what stands as the address of their page, and is none. */
  readonly badAddresses: readonly string[];
  /** The number of other entries that are no notes, or replies to others. */
  readonly leftOut: number;
}

/**
 * Reads the text of a file.
 *
 * @param pageAt returns the page of an address, below the site's root
 * @returns `undefined` if the file is of neither kind
 */
export function readFile(text: string, pageAt: (address: string) => string): NotesInFile | undefined {
  const file = parsed(text);
  if (!isRecord(file)) return undefined;
  const badAddresses: string[] = [];
  const pageIfAny = (address: string) => {
    if (URL.canParse(address)) return pageAt(address);
    badAddresses.push(address);
    return undefined;
  };
  const readAll = <Note>(
    entries: readonly unknown[],
    read: (entry: unknown, at: typeof pageIfAny) => Note | undefined,
  ) => entries.map((entry) => read(entry, pageIfAny)).filter((note) => note !== undefined);
  if (file['type'] === 'AnnotationPage' && Array.isArray(file['items'])) {
    const notes = readAll(file['items'], fromAnnotation);
    const stored: readonly unknown[] = Array.isArray(file['stored']) ? file['stored'] : [];
    const values = stored.filter(isRecord).filter(hasId);
    const leftOut = file['items'].length - notes.length - badAddresses.length + stored.length - values.length;
    return { notes, unplaced: [], values, badAddresses, leftOut };
  }
  if (!Array.isArray(file['annotations'])) return undefined;
  const unplaced = readAll(file['annotations'], fromHypothesis);
  const leftOut = file['annotations'].length - unplaced.length - badAddresses.length;
  return { notes: [], unplaced, values: [], badAddresses, leftOut };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
