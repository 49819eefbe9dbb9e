/** Has Pagefind index the sections of a large library. https://pagefind.app/docs/node-api/ */
import { close, createIndex } from 'pagefind';
import type { Content } from './content.ts';

/** What Pagefind writes and we never load: its own views, its worker, and its copies of the texts. */
const UNUSED = /^pagefind-(?!entry\.json)|^fragment\//;

/**
 * All sections are of one language to Pagefind, and of none that it knows. Left to itself it keeps an index for each
 * language, and its client loads only one of them. Loading them all costs a WebAssembly of 60 kB each. Without a
 * language it leaves words alone: stems are our affair, and the same in the index and in the comparison.
 */
const LANGUAGE = 'unknown';

/** A section to index. */
export interface Section extends Content {
  /** Id of its document. */
  readonly document: string;
}

/**
 * Indexes sections. The client knows a section by its place in the order `section`, which it asks Pagefind for.
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

/** Ends Pagefind's own process, which would go on waiting for records. */
export const endIndexing = close;
