/** Makes the files that search loads from the records of a publication. */
import { createHash } from 'node:crypto';
import { EDITION_FILE, type Edition, FIRST_RECORDS, INDEX_FOLDER, sectionFile } from '../files.ts';
import type { SearchRecord } from '../record.ts';
import { contentOf } from './content.ts';
import { indexSections } from './pagefind.ts';
import { divideIntoSections } from './sections.ts';

/**
 * The most letters of official text that are sent in one file. Up to this size, the text itself is smaller than
 * Pagefind's client and program (66 kB compressed), and no index is needed.
 */
const LETTERS_SENT_WHOLE = 100_000;

/** The files of search, by their names below `SEARCH_FOLDER`. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * Makes the files of search. In a small library, all records are in one file. In a large one, the terms are in one
 * file, each section has its own, and Pagefind indexes all sections.
 *
 * @param mostLetters the most letters of text that are sent in one file
 * @throws if Pagefind reports an error
 */
export async function makeSearchFiles(
  records: readonly SearchRecord[],
  mostLetters = LETTERS_SENT_WHOLE,
): Promise<SearchFiles> {
  const sections = divideIntoSections(records);
  const letters = sections.flat().reduce((sum, { text }) => sum + text.length, 0);
  const { files, ...edition } = letters <= mostLetters ? filesOfSmall(records) : await filesOfLarge(records);
  const folder = digestOf(files);
  return new Map<string, Uint8Array | string>([
    [EDITION_FILE, JSON.stringify({ folder, ...edition } satisfies Edition)],
    ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
  ]);
}

/** The files of one edition, by their names below its folder. */
interface EditionFiles extends Omit<Edition, 'folder'> {
  readonly files: SearchFiles;
}

const filesOfSmall = (records: readonly SearchRecord[]): EditionFiles => ({
  files: new Map([[FIRST_RECORDS, JSON.stringify(records)]]),
  sections: 0,
  longest: 0,
});

async function filesOfLarge(records: readonly SearchRecord[]): Promise<EditionFiles> {
  const sections = divideIntoSections(records).map((texts) => ({ texts, content: contentOf(texts) }));
  const index = await indexSections(
    sections.map(({ texts: [first], content }) => ({ ...content, document: first?.document.id ?? '' })),
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

/** Returns a name for a folder of files, which changes with any of them. */
function digestOf(files: SearchFiles): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}
