/** Makes the files that search loads from the records of a publication. */
import { createHash } from 'node:crypto';
import { sitePath } from '../../../core/addresses/addresses.ts';
import { recordAddress } from '../client/links.ts';
import {
  CLIENT_FILE,
  DOCUMENTS_FILE,
  EDITION_FILE,
  type Edition,
  type NamedDocument,
  NOTES_FOLDER,
  type Part,
  PINNED_FILES,
  sectionFile,
  TERMS_FILE,
} from '../files.ts';
import { isText } from '../kinds.ts';
import { type FiledRecord, filing, nameListsIn } from '../names-once.ts';
import type { SearchRecord } from '../record.ts';
import { contentOf } from './content.ts';
import { indexSections, type Section } from './pagefind.ts';
import { divideIntoSections, type Sectioned } from './sections.ts';

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
 * Makes the files of search: Pagefind's client and its indexes of all sections; and in a folder of their own the terms, the
 * names of the documents and the records of each section.
 *
 * @throws if Pagefind reports an error
 */
export async function makeSearchFiles({ records, notes, documents }: Searched): Promise<SearchFiles> {
  const lists = nameListsIn([...records, ...notes]);
  const toFile = filing(lists);
  const text = await partOf('text', records, toFile);
  const ours = await partOf('notes', notes, toFile);
  const files = [
    ...text.index,
    // The client that has loaded the first index loads this one too.
    ...[...ours.index].flatMap(([name, file]) => (OF_CLIENT.test(name) ? [] : [[NOTES_FOLDER + name, file] as const])),
  ];
  // Pagefind returns its files in no fixed order.
  const index = new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const own = new Map([
    [TERMS_FILE, JSON.stringify({ terms: records.filter(({ kind }) => kind === 'term').map(toFile), names: lists })],
    [DOCUMENTS_FILE, JSON.stringify(documents)],
    ...text.files,
    ...ours.files,
  ]);
  const named = [...own, ...index].flatMap(([name, content]) => [name, '\0', content, '\0']);
  const folder = digestOf(named).toString('hex').slice(0, 16);
  const edition: Edition = {
    folder,
    client: digestOf([index.get(CLIENT_FILE) ?? ''])
      .toString('hex')
      .slice(0, 16),
    digests: Object.fromEntries(
      PINNED_FILES.flatMap((name) => {
        const file = index.get(name);
        return file === undefined ? [] : [[name, `sha256-${digestOf([file]).toString('base64')}`]];
      }),
    ),
    first: [...index.keys()].filter((name) => NEEDED_FIRST.test(name)),
    longest: { ...text.longest, ...ours.longest },
  };
  return new Map<string, Uint8Array | string>([
    [EDITION_FILE, JSON.stringify(edition)],
    ...index,
    ...[...own].map(([name, content]) => [`${folder}/${name}`, content] as const),
  ]);
}

/** Pagefind's WebAssembly, its entry and its list of sections. */
const NEEDED_FIRST = /^(?:wasm\.unknown\.pagefind|pagefind-entry\.json|[^/]+\.pf_meta)$/;

/** Pagefind's client and its WebAssembly. */
const OF_CLIENT = /^pagefind(?:-worker)?\.js$|\.pagefind$/;

/** Makes the index and the files of a part. */
async function partOf(part: Part, records: readonly SearchRecord[], toFile: (record: SearchRecord) => FiledRecord) {
  const divided = divideIntoSections(records);
  const sections = divided.map(toIndex);
  return {
    index: await indexSections(part, sections),
    files: divided.map((texts, number) => [sectionFile(part, number), JSON.stringify(texts.map(toFile))] as const),
    longest: sections.length === 0 ? {} : { [part]: Math.max(...sections.map(({ longest }) => longest)) },
  };
}

/** Returns what Pagefind indexes of the records of a section. */
function toIndex(records: readonly [Sectioned, ...Sectioned[]]): Section {
  const [first] = records;
  return {
    ...contentOf(records),
    address: recordAddress(first).slice(sitePath().length - 1),
    title: isText(first) ? first.section.title : first.label,
    document: first.kind === 'note' ? '' : first.document.id,
  };
}

/** Returns the SHA-256 of some contents, one after the other. */
function digestOf(contents: readonly (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest();
}
