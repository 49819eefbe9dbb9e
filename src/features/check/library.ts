/** Makes the files about the library that the page for checking quotations loads. */
import { wordIndexOf } from '../../core/quotations/candidates.ts';
import { hasEditions } from '../../core/editions/steps.ts';
import { withFormer } from '../../core/editions/with-former.ts';
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
export function checkFiles({ documents: current }: Publication): Map<string, unknown> {
  const documents = withFormer(current);
  const parts = wordIndexOf(
    documents.map(({ title, sections }) => [
      title,
      ...sections.flatMap((section) => [section.heading ?? '', ...allBlocks(section).map(({ text }) => text)]),
    ]),
  );
  const library: CheckedLibrary = {
    documents: documents.map((document) => {
      const { id, name, nameLanguage, language, published } = document;
      return { id, name, nameLanguage, language, ...(hasEditions(document) ? { edition: published } : {}) };
    }),
    parts: parts.length,
  };
  return new Map<string, unknown>([
    ['library', library],
    ...parts.map((part, number) => [`words-${number}`, part] as const),
  ]);
}
