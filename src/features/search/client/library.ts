/** Loads the records of the library. */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import {
  DOCUMENTS_FILE,
  EDITION_FILE,
  type Edition,
  type Extent,
  FIRST_RECORDS,
  INDEX_FOLDER,
  type NamedDocument,
  NOTES_FOLDER,
  SEARCH_FOLDER,
  sectionFile,
} from '../files.ts';
import type { SearchRecord } from '../record.ts';
import { loadPagefind, type SearchIndex } from './pagefind.ts';
import { untilPause } from './pause.ts';

/** What can be searched. */
export interface Library extends Searchable {
  /** Loads our notes and registers, if there are any, once the reader pauses. */
  readonly notes?: () => Promise<Searchable>;
  /** Loads the names of the documents; without it, those in the records count. */
  readonly documents?: () => Promise<readonly NamedDocument[]>;
}

/** Records, all loaded or divided into sections. */
export interface Searchable {
  /** All records of a small library, or the terms of a large one. */
  readonly records: readonly SearchRecord[];
  /** The text of a large library. */
  readonly sections?: Sections;
}

/** The sections of a large library. The text of a section is loaded only if it may answer a query. */
export interface Sections {
  /** The number of words in the longest text. */
  readonly longest: number;
  /** Searches the index once the reader pauses; throws `Overtaken` if the reader goes on typing. */
  readonly search: SearchIndex;
  /**
   * Loads the records of a section.
   *
   * @throws if they cannot be loaded completely
   */
  read(section: number): Promise<readonly SearchRecord[]>;
}

/**
 * Loads the library.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if a file cannot be loaded
 */
export async function loadLibrary(base: string): Promise<Library> {
  const edition = await fetchJson<Edition>(base + SEARCH_FOLDER + EDITION_FILE, 'no-cache');
  const folder = `${base}${SEARCH_FOLDER}${edition.folder}/`;
  const { notes } = edition;
  return {
    ...(await loadRecords(folder, edition)),
    ...(notes && {
      async notes() {
        await untilPause();
        return loadRecords(folder + NOTES_FOLDER, notes);
      },
    }),
    documents: () => fetchJson(folder + DOCUMENTS_FILE),
  };
}

/** Loads the records in a folder, or what finds them. */
async function loadRecords(folder: string, { sections, longest }: Extent): Promise<Searchable> {
  const first = fetchJson<SearchRecord[]>(folder + FIRST_RECORDS);
  if (sections === 0) return { records: await first };
  const [records, search] = await Promise.all([first, loadPagefind(folder + INDEX_FOLDER, sections)]);
  return {
    records,
    sections: {
      longest,
      async search(query, document) {
        await untilPause();
        return search(query, document);
      },
      read: (section) => fetchJson(folder + sectionFile(section)),
    },
  };
}

/**
 * Loads a JSON file.
 *
 * @throws if it is missing, or not complete
 */
async function fetchJson<Value>(address: string, cache: RequestCache = 'default'): Promise<Value> {
  const json = await (await fetchInTime(address, cache)).text();
  try {
    return parseBuiltJson<Value>(json);
  } catch {
    throw new Error(`No records in ${address}`);
  }
}
