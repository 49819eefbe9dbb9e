/** Loads what a search needs of the library, piece by piece. */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import {
  DOCUMENTS_FILE,
  EDITION_FILE,
  type Edition,
  type NamedDocument,
  type Part,
  SEARCH_FOLDER,
  sectionFile,
  TERMS_FILE,
  type TermsFile,
} from '../files.ts';
import { type FiledRecord, namesIn } from '../names-once.ts';
import type { SearchRecord, TermRecord } from '../record.ts';
import { loadPagefind, type SearchIndex } from './pagefind.ts';
import { searchWithoutWaiting } from './loaded-words.ts';

/** What can be searched. */
export interface Library {
  readonly terms: readonly TermRecord[];
  readonly text: Sections;
  /** Our notes and registers, and the text of former editions, if there are any. */
  readonly notes?: Sections;
  /** Loads the names of the documents. */
  readonly documents: () => Promise<readonly NamedDocument[]>;
}

/** The sections of the text, or of the notes. A section is loaded only if it may answer a query. */
export interface Sections {
  /** The number of words in the longest text. */
  readonly longest: number;
  /** Searches the index; throws `Overtaken` if it would have to load something and the reader goes on typing. */
  readonly search: SearchIndex;
  /**
   * Loads the records of a section.
   *
   * @throws if they cannot be loaded completely
   */
  read(section: number): Promise<readonly SearchRecord[]>;
}

/**
 * Loads the terms and Pagefind.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if a file cannot be loaded, or is of another edition of the site
 */
export async function loadLibrary(base: string): Promise<Library> {
  const edition = await fetchJson<Edition>(base + SEARCH_FOLDER + EDITION_FILE, 'no-cache');
  const folder = `${base}${SEARCH_FOLDER}${edition.folder}/`;
  const [{ terms, names }, indexes] = await Promise.all([
    fetchJson<TermsFile>(folder + TERMS_FILE),
    loadPagefind(base, edition),
  ]);
  const sectionsOf = (part: Part, longest: number): Sections => ({
    longest,
    search: searchWithoutWaiting(indexes[part], indexes.preload),
    async read(section) {
      const records = await fetchJson<FiledRecord[]>(folder + sectionFile(part, section));
      return records.map((record) => ({ ...record, names: namesIn(record, names) }));
    },
  });
  const { text = 0, notes } = edition.longest;
  return {
    terms: terms.map((term) => ({ ...term, names: namesIn(term, names) })),
    text: sectionsOf('text', text),
    ...(notes !== undefined && { notes: sectionsOf('notes', notes) }),
    documents: () => fetchJson(folder + DOCUMENTS_FILE),
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
