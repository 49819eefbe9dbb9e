/** The names of the files that search loads. The build writes them, and the client reads them. */

import type { FiledRecord, NameLists } from './names-once.ts';
import type { TermRecord } from './record.ts';

/** The folder of these files, below the site's root. It is where Pagefind's clients look for its files. */
export const SEARCH_FOLDER = 'pagefind/';

/** The file that says which edition of the site the others are of, so that the files of two editions are never mixed. */
export const EDITION_FILE = 'edition.json';

/** Pagefind's client: https://pagefind.app/docs/api/ */
export const CLIENT_FILE = 'pagefind.js';

/**
 * The folder of Pagefind's second index, of our notes and registers and of former editions, which is merged with the first
 * if a search needs it: https://pagefind.app/docs/multisite/
 */
export const NOTES_FOLDER = 'notes/';

/** Those of Pagefind's other files that a search loads and whose names do not change with their content. */
export const PINNED_FILES = [
  'pagefind-entry.json',
  'wasm.unknown.pagefind',
  `${NOTES_FOLDER}pagefind-entry.json`,
] as const;

/** The content of {@link EDITION_FILE}. */
export interface Edition {
  /** The folder of our own files, named by the content of all files of search. */
  readonly folder: string;
  /** The digest of {@link CLIENT_FILE}, with which browsers ask for it. */
  readonly client: string;
  /** The digests of {@link PINNED_FILES} by name, as browsers check them (https://www.w3.org/TR/sri-2/). */
  readonly digests: Readonly<Record<string, string>>;
  /** The names of the files that Pagefind asks for first. */
  readonly first: readonly string[];
  /** The number of words in the longest text of each part. A part without texts has no index. */
  readonly longest: Readonly<Partial<Record<Part, number>>>;
}

/** What has an index of its own: the official text; and our notes and registers, with former editions. */
export type Part = 'text' | 'notes';

/** The names of the documents, which are needed only if a reader types one beside an address. */
export const DOCUMENTS_FILE = 'documents.json';

/** The names of a document by the words of which readers may call it. */
export interface NamedDocument {
  readonly id: string;
  readonly names: readonly string[];
}

/** The file that every search loads first: the records of all terms, and the names that all records have. */
export const TERMS_FILE = 'term-records.json';

/** The content of {@link TERMS_FILE}. */
export interface TermsFile {
  readonly terms: readonly FiledRecord<TermRecord>[];
  readonly names: NameLists;
}

/** The file with the records of a section. */
export const sectionFile = (part: Part, section: number) => `${part}/${section}.json`;
