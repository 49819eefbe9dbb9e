/** Makes Pagefind index the sections. https://pagefind.app/docs/node-api/ */
import { close, createIndex } from 'pagefind';
import type { Part } from '../files.ts';
import type { Content } from './content.ts';

/** Files that Pagefind writes and no search loads: its own interfaces. */
const UNUSED = /^pagefind-(?!entry\.json$|worker\.js$)/;

/**
 * Pagefind gets all sections of a part in one language, which it does not know. Otherwise it would write an index for each
 * language, and its client would load only one of them, or need a WebAssembly of 60 kB for each. In an unknown language
 * it does not stem words; our own stems are the same in the index and in the comparison. The ids of sections begin with the
 * language, so that those of two parts differ.
 */
const LANGUAGES: Readonly<Record<Part, string>> = { text: 'unknown', notes: 'notes' };

/** A section to index. */
export interface Section extends Content {
  /** The address of its first text below the site's root, beginning with a slash. Other clients of Pagefind lead there. */
  readonly address: string;
  /** What other clients call it. */
  readonly title: string;
  /** The id of its document. */
  readonly document: string;
}

/**
 * Indexes the sections of a part. Our client recognizes a section by its position in the sort order `section`.
 *
 * @returns the files of Pagefind's client and index, by name
 * @throws if Pagefind reports an error
 */
export async function indexSections(part: Part, sections: readonly Section[]): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const [number, { text, also, about, address, title, document }] of sections.entries()) {
    const { errors: faults } = await index.addCustomRecord({
      url: address,
      language: LANGUAGES[part],
      content: text,
      meta: { title, also: also.join(' '), about: about.join(' ') },
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
