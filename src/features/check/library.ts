/** Makes the files about the library that the page for checking quotations loads. */
import { wordIndexOf } from '../../core/quotations/candidates.ts';
import type { Publication } from '../../core/model.ts';
import { allBlocks } from '../../core/reading-order.ts';

/** The content of `check/library.json`. */
export interface CheckedLibrary {
  readonly documents: readonly CheckedDocument[];
  /**
   * The number of files that the index of words is split into, `check/words-0.json` and so on; 0 if all documents are
   * searched.
   */
  readonly parts: number;
}

/** A document that may be quoted. */
export interface CheckedDocument {
  readonly id: string;
  /** Its name, and the BCP 47 tags of the name and of the text. */
  readonly name: string;
  readonly nameLanguage: string;
  readonly language: string;
  /** The date of its edition, if the document has several. */
  readonly edition?: string;
}

/** Makes all these files, by their names below the address of the page. */
export function checkFiles({ expressions }: Publication): Map<string, unknown> {
  const parts = wordIndexOf(
    expressions.map(({ title, sections }) => [
      title,
      ...sections.flatMap((section) => [section.heading ?? '', ...allBlocks(section).map(({ text }) => text)]),
    ]),
  );
  const library: CheckedLibrary = {
    documents: expressions.map(({ id, name, nameLanguage, language, published, editions }) => {
      return { id, name, nameLanguage, language, ...(editions.length > 1 ? { edition: published } : {}) };
    }),
    parts: parts.length,
  };
  return new Map<string, unknown>([
    ['library', library],
    ...parts.map((part, number) => [`words-${number}`, part] as const),
  ]);
}
