/** Reads records for the index and for "did you mean": each text once, and of a document that is as it was, none. */
import { otherLetters } from '../../../core/languages/other-letters.ts';
import { remembered } from '../../../core/memo/memo.ts';
import { sha256 } from '../../../core/sha256.ts';
import type { SearchRecord } from '../record.ts';
import { type Content, contentOf } from './content.ts';
import { countWords } from './count-words.ts';
import { lettersIn } from './letters.ts';
import { partReader, type PartReader } from './parts.ts';
import { sectionsOf } from './sections.ts';

/** The records of a document, or of the terms: what is read together. */
export interface RecordGroup {
  readonly records: readonly SearchRecord[];
  /** A hash of them but for their places in the order of reading, which what is written before them changes. */
  readonly input: string;
}

/** What is read of the records of a document, or of the terms. */
interface Reading {
  /** The content of each of its sections ({@link sectionsOf}), in order. */
  readonly contents: readonly Content[];
  /** In how many of its records each word stands. */
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlySet<string>;
}

/** What is read of all records of a publication. */
export interface ReadRecords {
  /** The content of each section ({@link sectionsOf}), in order. */
  readonly contents: readonly Content[];
  /** What "did you mean" chooses from: words, and other letters for those of the site. */
  readonly known: readonly (readonly [word: string, records: number] | readonly [typed: string, known: string])[];
}

/** Groups of all records of a publication, in which those of a document stand one after the other. */
export function groupsOf(records: readonly SearchRecord[]): RecordGroup[] {
  const ofDocuments = Map.groupBy(records, (record) => (record.kind === 'term' ? undefined : record.document.id));
  return [...ofDocuments.values()].map((own) => ({
    records: own,
    input: sha256(JSON.stringify(own.map(({ order: _, ...said }) => said))),
  }));
}

/** Reads all records of a publication, group after group. */
export function readRecords(groups: readonly RecordGroup[]): ReadRecords {
  const contents: Content[] = [];
  const counts = new Map<string, number>();
  const letters = new Set<string>();
  const reader = partReader();
  for (const { records } of groups) {
    const reading = read(records, reader);
    contents.push(...reading.contents);
    for (const [word, count] of reading.words) counts.set(word, (counts.get(word) ?? 0) + count);
    for (const letter of reading.letters) letters.add(letter);
  }
  const words = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { contents, known: [...words, ...otherLetters(letters)] };
}

function read(records: readonly SearchRecord[], { ofText, ...others }: PartReader): Reading {
  // For two purposes, and of one document at a time.
  const reader = { ofText: remembered(ofText), ...others };
  return {
    contents: sectionsOf(records).map((section) => contentOf(section, reader)),
    words: countWords(records, reader),
    letters: lettersIn(records),
  };
}
