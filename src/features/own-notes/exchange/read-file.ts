/** Reads a file of notes: one of our own, or an export of Hypothesis. */
import { isRecord, type OwnNote } from '../own-note.ts';
import { fromHypothesis, type UnplacedNote } from './hypothesis.ts';
import { fromAnnotation } from './web-annotation.ts';

/** What a file holds. */
export interface NotesInFile {
  readonly notes: readonly OwnNote[];
  readonly unplaced: readonly UnplacedNote[];
  /** The number of entries that are no notes, or replies to others. */
  readonly leftOut: number;
}

/**
 * Reads the text of a file.
 *
 * @param pageAt returns the page of an address, below the site's root
 * @returns `undefined` if the file is of neither kind
 */
export function readFile(text: string, pageAt: (address: string) => string): NotesInFile | undefined {
  const value = parsed(text);
  if (!isRecord(value)) return undefined;
  if (value['type'] === 'AnnotationPage' && Array.isArray(value['items'])) {
    const items: readonly unknown[] = value['items'];
    const notes = items.map((item) => fromAnnotation(item, pageAt)).filter((note) => note !== undefined);
    return { notes, unplaced: [], leftOut: items.length - notes.length };
  }
  if (!Array.isArray(value['annotations'])) return undefined;
  const annotations: readonly unknown[] = value['annotations'];
  const unplaced = annotations.map((one) => fromHypothesis(one, pageAt)).filter((note) => note !== undefined);
  return { notes: [], unplaced, leftOut: annotations.length - unplaced.length };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
