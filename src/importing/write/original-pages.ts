/** Finds on which page of the original each paragraph begins, so that readers can cite it by page as well. */
import { entriesIn } from '../../core/ids/lock-file.ts';
import { acceptProposal, proposeIds } from '../../core/proposal/proposal.ts';
import { flatten } from '../../core/reading-order.ts';
import type { DocumentData } from '../../core/schemas/document.ts';
import { addressKind } from '../../core/text/read-block.ts';
import type { SectionText } from '../../core/text/sections.ts';
import type { PageWords, WordsByPage } from '../read/reading.ts';

/** A section, and the headings that stand before its blocks. */
export interface HeadedSection extends SectionText {
  readonly headings: readonly string[];
}

/**
 * Returns the first paragraph of each page, in the order of the text. A section's footnotes come after its other blocks,
 * so that the list goes back to former pages there.
 *
 * @param lock the lock file of the document, if it exists already: its ids are kept
 */
export function pagesOf(
  { text, notes }: WordsByPage,
  title: readonly string[],
  sections: readonly HeadedSection[],
  lock: string | undefined,
): DocumentData['pages'] {
  const ids = acceptProposal(proposeIds(entriesIn(lock), sections, new Map()), '').map(({ id }) => id);
  const [inText, inNotes] = [new Finder(text), new Finder(notes)];
  for (const line of title) inText.pageOf(line);
  const pages: { page: string; first: string }[] = [];
  for (const section of sections) {
    for (const line of section.headings) inText.pageOf(line);
    const blocks = flatten(section.blocks).map((block) => ({ block, finder: inText }));
    const footnotes = flatten(section.footnotes).map((block) => ({ block, finder: inNotes }));
    for (const { block, finder } of [...blocks, ...footnotes]) {
      const page = finder.pageOf(block.text);
      const first = addressKind(block) === undefined ? undefined : ids.shift();
      if (first !== undefined && page !== undefined && page !== pages.at(-1)?.page) pages.push({ page, first });
    }
  }
  return pages;
}

/** How many letters of the original may be skipped to find a text: those of marks, and of what was dropped. */
const MOST_SKIPPED = 200;

/** Finds texts, one after the other, among the words of an original. */
class Finder {
  readonly #letters: string;
  /** Where each page begins, from the last. */
  readonly #starts: readonly { readonly at: number; readonly page: string }[];
  #at = 0;
  /** How many letters were not found, because they stand further on in the original. */
  #missed = 0;
  #page: string | undefined;

  constructor(words: readonly PageWords[]) {
    let letters = '';
    this.#starts = words
      .map(({ page, words: onPage }) => {
        const start = { at: letters.length, page };
        letters += lettersOf(onPage);
        return start;
      })
      .toReversed();
    this.#letters = letters;
  }

  /** The page on which a text begins; that of the text before it if it is not found. */
  pageOf(text: string): string | undefined {
    const letters = lettersOf(text);
    if (letters === '') return this.#page;
    const at = this.#letters.indexOf(letters, this.#at);
    if (at === -1 || at - this.#at > MOST_SKIPPED + this.#missed) {
      this.#missed += letters.length;
      return this.#page;
    }
    this.#at = at + letters.length;
    this.#missed = 0;
    this.#page = this.#starts.find((start) => start.at <= at)?.page;
    return this.#page;
  }
}

/** The letters and digits of a text, which no change of its form touches. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
