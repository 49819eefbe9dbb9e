/** What the page on which quotations are checked has to know of the library, as files beside it. */
import { wordIndexOf } from '../../core/quotations/candidates.ts';
import type { Publication } from '../../core/model.ts';
import { allBlocks } from '../../core/reading-order.ts';

/** What `check/library.json` holds. */
export interface CheckedLibrary {
  readonly documents: readonly CheckedDocument[];
  /** Into how many files its index of words is parted, `check/words-0.json` and so on; none where all documents are looked through. */
  readonly parts: number;
}

/** A document that may be quoted. */
export interface CheckedDocument {
  readonly id: string;
  /** What it is called, and the BCP 47 tags of that and of its text. */
  readonly name: string;
  readonly nameLanguage: string;
  readonly language: string;
}

/** Every file, by its name below the page's address. */
export function checkFiles({ documents }: Publication): Map<string, unknown> {
  const parts = wordIndexOf(
    documents.map(({ title, sections }) => [
      title,
      ...sections.flatMap((section) => [section.heading ?? '', ...allBlocks(section).map(({ text }) => text)]),
    ]),
  );
  const library: CheckedLibrary = {
    documents: documents.map(({ id, name, nameLanguage, language }) => ({ id, name, nameLanguage, language })),
    parts: parts.length,
  };
  return new Map<string, unknown>([
    ['library', library],
    ...parts.map((part, number) => [`words-${number}`, part] as const),
  ]);
}
