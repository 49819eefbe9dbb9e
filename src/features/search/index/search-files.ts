/** Makes the files that search loads from the records of a publication. */
import { createHash } from 'node:crypto';
import {
  DOCUMENTS_FILE,
  EDITION_FILE,
  type Edition,
  type Extent,
  FIRST_RECORDS,
  INDEX_FOLDER,
  type NamedDocument,
  NOTES_FOLDER,
  sectionFile,
} from '../files.ts';
import type { SearchRecord } from '../record.ts';
import { contentOf } from './content.ts';
import { indexSections } from './pagefind.ts';
import { divideIntoSections } from './sections.ts';

/**
 * The most letters of official text that are sent in one file. Up to this size, the text itself is smaller than
 * Pagefind's client and program (66 kB compressed), and no index is needed.
 */
const LETTERS_SENT_WHOLE = 100_000;

/**
 * The same for notes. They have no other names, and most searches in them read several sections, so that more of them cost no
 * more.
 */
const LETTERS_OF_NOTES_SENT_WHOLE = 300_000;

/** What is searched. */
export interface Searched {
  readonly records: readonly SearchRecord[];
  /** Our notes and registers, and the text of former editions. */
  readonly notes: readonly SearchRecord[];
  readonly documents: readonly NamedDocument[];
}

/** The files of search, by their names below `SEARCH_FOLDER`. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * Makes the files of search. In a small library, all records are in one file. In a large one, the terms are in one
 * file, each section has its own, and Pagefind indexes all sections. The notes have such files of their own.
 *
 * @param mostLetters the most letters of text, or of notes, that are sent in one file
 * @throws if Pagefind reports an error
 */
export async function makeSearchFiles(
  { records, notes, documents }: Searched,
  mostLetters?: number,
): Promise<SearchFiles> {
  const { files: own, ...edition } = await filesOf(records, mostLetters ?? LETTERS_SENT_WHOLE);
  const { files: ofNotes, ...extent } = await filesOf(notes, mostLetters ?? LETTERS_OF_NOTES_SENT_WHOLE);
  const files = new Map([
    ...own,
    [DOCUMENTS_FILE, JSON.stringify(documents)] as const,
    ...(notes.length === 0 ? [] : [...ofNotes].map(([name, file]) => [NOTES_FOLDER + name, file] as const)),
  ]);
  const folder = digestOf(files);
  return new Map<string, Uint8Array | string>([
    [
      EDITION_FILE,
      JSON.stringify({ folder, ...edition, ...(notes.length > 0 && { notes: extent }) } satisfies Edition),
    ],
    ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
  ]);
}

/** The files of some records, by their names below their folder. */
interface FilesOfRecords extends Extent {
  readonly files: SearchFiles;
}

async function filesOf(records: readonly SearchRecord[], mostLetters: number): Promise<FilesOfRecords> {
  const letters = divideIntoSections(records)
    .flat()
    .reduce((sum, { text }) => sum + text.length, 0);
  return letters <= mostLetters ? filesOfSmall(records) : filesOfLarge(records);
}

const filesOfSmall = (records: readonly SearchRecord[]): FilesOfRecords => ({
  files: new Map([[FIRST_RECORDS, JSON.stringify(records)]]),
  sections: 0,
  longest: 0,
});

async function filesOfLarge(records: readonly SearchRecord[]): Promise<FilesOfRecords> {
  const sections = divideIntoSections(records).map((texts) => ({ texts, content: contentOf(texts) }));
  const index = await indexSections(
    sections.map(({ texts: [first], content }) => ({ ...content, document: documentOf(first) })),
  );
  return {
    files: new Map<string, Uint8Array | string>([
      [FIRST_RECORDS, JSON.stringify(records.filter(({ kind }) => kind === 'term'))],
      ...sections.map(({ texts }, number) => [sectionFile(number), JSON.stringify(texts)] as const),
      ...[...index].map(([name, content]) => [INDEX_FOLDER + name, content] as const),
    ]),
    sections: sections.length,
    longest: Math.max(...sections.map(({ content }) => content.longest)),
  };
}

const documentOf = (record: SearchRecord | undefined) =>
  record !== undefined && 'document' in record ? record.document.id : '';

/** Returns a name for a folder of files, which changes with any of them. */
function digestOf(files: SearchFiles): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}
