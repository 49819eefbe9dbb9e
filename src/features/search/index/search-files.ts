/** Makes the files that search loads, from the records of a publication. */
import { createHash } from 'node:crypto';
import { EDITION_FILE, type Edition, FIRST_RECORDS, INDEX_FOLDER, sectionFile } from '../files.ts';
import type { SearchRecord } from '../record.ts';
import { contentOf } from './content.ts';
import { indexSections } from './pagefind.ts';
import { sectionsOf } from './sections.ts';

/**
 * The most letters of official text that are sent as a whole. Up to there the text itself is smaller than Pagefind's
 * client and program (66 kB packed), and no index is needed to find what it holds.
 */
const LETTERS_SENT_WHOLE = 100_000;

/** The files of search, by name below `SEARCH_FOLDER`. */
export type SearchFiles = ReadonlyMap<string, Uint8Array | string>;

/**
 * Makes the files of search: the records of a small library in one file; of a large one the terms in one file, each
 * section in its own, and Pagefind's index of all sections.
 *
 * @param mostLetters the most letters of text that are sent as a whole
 * @throws if Pagefind reports an error
 */
export async function makeSearchFiles(
  records: readonly SearchRecord[],
  mostLetters = LETTERS_SENT_WHOLE,
): Promise<SearchFiles> {
  const sections = sectionsOf(records);
  const letters = sections.flat().reduce((sum, { text }) => sum + text.length, 0);
  const { files, ...edition } = letters <= mostLetters ? filesOfSmall(records) : await filesOfLarge(records);
  const folder = digestOf(files);
  return new Map<string, Uint8Array | string>([
    [EDITION_FILE, JSON.stringify({ folder, ...edition } satisfies Edition)],
    ...[...files].map(([name, content]) => [`${folder}/${name}`, content] as const),
  ]);
}

/** The files of one edition, by name below its folder. */
interface EditionFiles extends Omit<Edition, 'folder'> {
  readonly files: SearchFiles;
}

const filesOfSmall = (records: readonly SearchRecord[]): EditionFiles => ({
  files: new Map([[FIRST_RECORDS, JSON.stringify(records)]]),
  sections: 0,
  longest: 0,
});

async function filesOfLarge(records: readonly SearchRecord[]): Promise<EditionFiles> {
  const sections = sectionsOf(records).map((texts) => ({ texts, content: contentOf(texts) }));
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

/** A name for a folder of files that changes with any of them. */
function digestOf(files: SearchFiles): string {
  const hash = createHash('sha256');
  for (const [name, content] of files) hash.update(name).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}
