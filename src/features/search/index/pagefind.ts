/** Makes Pagefind index the sections of a large library. https://pagefind.app/docs/node-api/ */
import { close, createIndex } from 'pagefind';
import type { Content } from './content.ts';

/** Files that Pagefind writes and we never load: its own interface, its worker, and its copies of the texts. */
const UNUSED = /^pagefind-(?!entry\.json)|^fragment\//;

/**
 * Pagefind gets all sections in one language, which it does not know. Otherwise it would write an index for each
 * language, and its client would load only one of them, or need a WebAssembly of 60 kB for each. In an unknown language
 * it does not stem words; our own stems are the same in the index and in the comparison.
 */
const LANGUAGE = 'unknown';

/** A section to index. */
export interface Section extends Content {
  /** The id of its document. */
  readonly document: string;
}

/**
 * Indexes sections. The client recognizes a section by its position in the sort order `section`.
 *
 * @returns the files of Pagefind's client and index, by name
 * @throws if Pagefind reports an error
 */
export async function indexSections(sections: readonly Section[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [number, { text, also, document }] of sections.entries()) {
    const { errors: faults } = await index.addCustomRecord({
      url: `/${number}`,
      language: LANGUAGE,
      content: text,
      meta: { also: also.join(' ') },
      filters: { document: [document] },
      sort: { section: String(number) },
    });
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.filter(({ path }) => !UNUSED.test(path)).map(({ path, content }) => [path, content]));
}

/** Stops Pagefind's process, which would otherwise wait for more records. */
export const endIndexing = close;
