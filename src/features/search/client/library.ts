/** Loads what can be found in the library. */
import { readOwn } from '../../../browser/own-files.ts';
import { fetchPatiently } from '../../../browser/patience.ts';
import { EDITION_FILE, type Edition, FIRST_RECORDS, INDEX_FOLDER, SEARCH_FOLDER, sectionFile } from '../files.ts';
import type { SearchRecord, TextRecord } from '../record.ts';
import { loadPagefind, type SearchIndex } from './pagefind.ts';
import { untilPause } from './pause.ts';

/** What can be found. */
export interface Library {
  /** All records of a small library, the terms of a large one. */
  readonly records: readonly SearchRecord[];
  /** The text of a large library. */
  readonly sections?: Sections;
}

/** The sections of a large library, whose text is loaded only where it may answer. */
export interface Sections {
  /** How many words the longest text has. */
  readonly longest: number;
  /** Searches the index once the reader has paused; throws `Overtaken` if they have typed more. */
  readonly search: SearchIndex;
  /**
   * The records of a section.
   *
   * @throws if they cannot be had, or not whole
   */
  read(section: number): Promise<readonly TextRecord[]>;
}

/**
 * Loads the library.
 *
 * @param base address of the site's root, ending in a slash
 * @throws if a file cannot be had
 */
export async function loadLibrary(base: string): Promise<Library> {
  const edition = await fetchJson<Edition>(base + SEARCH_FOLDER + EDITION_FILE, 'no-cache');
  const folder = `${base}${SEARCH_FOLDER}${edition.folder}/`;
  const first = fetchJson<SearchRecord[]>(folder + FIRST_RECORDS);
  if (edition.sections === 0) return { records: await first };
  const [records, search] = await Promise.all([first, loadPagefind(folder + INDEX_FOLDER, edition.sections)]);
  return {
    records,
    sections: {
      longest: edition.longest,
      async search(query, document) {
        await untilPause();
        return search(query, document);
      },
      read: (section) => fetchJson(folder + sectionFile(section)),
    },
  };
}

/**
 * A file of JSON.
 *
 * @throws also if it is not whole
 */
async function fetchJson<Value>(address: string, cache: RequestCache = 'default'): Promise<Value> {
  const json = await (await fetchPatiently(address, cache)).text();
  try {
    return readOwn<Value>(json);
  } catch {
    throw new Error(`No records in ${address}`);
  }
}
