/** The files that search loads: the build writes them, the client reads them. */

/** The folder of these files, below the site's root. */
export const SEARCH_FOLDER = 'pagefind/';

/** The one file whose name never changes. It says where the others are, so that two editions never mix. */
export const EDITION_FILE = 'edition.json';

/** What {@link EDITION_FILE} says. */
export interface Edition {
  /** The folder of all other files, named by their content. */
  readonly folder: string;
  /** How many sections have a file of their own and stand in Pagefind's index; 0 for a small library. */
  readonly sections: number;
  /** How many words the longest text of such a section has. */
  readonly longest: number;
}

/** The records that every search begins with: all records of a small library, the terms of a large one. */
export const FIRST_RECORDS = 'records.json';

/** The folder of Pagefind's client and index. */
export const INDEX_FOLDER = 'index/';

/** The records of a section of a large library. */
export const sectionFile = (section: number) => `sections/${section}.json`;
