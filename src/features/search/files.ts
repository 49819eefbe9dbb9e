/** The names of the files that search loads. The build writes them, and the client reads them. */

/** The folder of these files, below the site's root. */
export const SEARCH_FOLDER = 'pagefind/';

/**
 * The only file whose name never changes. It says in which folder the others are, so that the files of two editions are
 * never mixed.
 */
export const EDITION_FILE = 'edition.json';

/** The content of {@link EDITION_FILE}. */
export interface Edition extends Extent {
  /** The folder of all other files, named by their content. */
  readonly folder: string;
  /** The same of the notes, which are in a folder of their own; absent if there are none. */
  readonly notes?: Extent;
}

/** How much there is to search. */
export interface Extent {
  /** The number of sections with a file of their own, which are in Pagefind's index; 0 if all records are in one file. */
  readonly sections: number;
  /** The number of words in the longest text of these sections. */
  readonly longest: number;
}

/** The folder of our notes and registers. It has files of the same names, which are loaded only if they are needed. */
export const NOTES_FOLDER = 'notes/';

/** The names of the documents, which are needed only if a reader types one beside an address. */
export const DOCUMENTS_FILE = 'documents.json';

/** The names of a document by the words of which readers may call it. */
export interface NamedDocument {
  readonly id: string;
  readonly names: readonly string[];
}

/** The records that every search loads first: all records of a small library, or the terms of a large one. */
export const FIRST_RECORDS = 'records.json';

/** The folder of Pagefind's client and index. */
export const INDEX_FOLDER = 'index/';

/** The file with the records of a section of a large library. */
export const sectionFile = (section: number) => `sections/${section}.json`;
