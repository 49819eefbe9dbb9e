/** Judges the quotations and links in a file, and says on which page or in which paragraph each is. */
import type { Source } from '../core/quotations/source.ts';
import { checkLinks } from './check-links.ts';
import { type CheckedQuotation, type CheckedText, checkText } from './check-text.ts';
import { quotationsOfLinks, type QuotingLink } from './quoting-links.ts';
import type { QuotingFile } from './quoting-file.ts';

/** A quotation in a file. */
export interface QuotationInFile extends CheckedQuotation {
  /** The page, as it is printed or counted, if the file has pages. */
  readonly page: string | undefined;
}

/** What was found in a file. */
export interface CheckedFile extends CheckedText {
  readonly quotations: readonly QuotationInFile[];
  /** The links to passages of the documents, in the order of the file. */
  readonly links: readonly QuotingLink[];
}

/**
 * Judges a file.
 *
 * @param site the address of the publication, if it is known
 */
export function checkFile(
  { text, links, pages, marked, marks }: QuotingFile,
  sources: readonly Source[],
  site: string | undefined,
): CheckedFile {
  const checked = checkText(text, sources);
  const pageOf = pagesOf(pages);
  const quotationOf = quotationsOfLinks(marked, checked.quotations, sources);
  return {
    ...checked,
    quotations: checked.quotations.map((one) => ({ ...one, page: pageOf(one.quotation) })),
    links: links.flatMap((link) =>
      checkLinks([link], sources, site).map((one) => ({ ...one, quotes: quotationOf(one, marks.get(link)) })),
    ),
  };
}

/** How many letters of a quotation are looked for on the pages. */
const LETTERS = 24;

/** Returns a function that finds the page of words. It looks on from the page of those before, and then from the first. */
function pagesOf(pages: QuotingFile['pages']): (words: string) => string | undefined {
  const letters = pages.map(({ words }) => lettersOf(words));
  const whole = letters.join('');
  const ends = letters.reduce<number[]>((all, { length }) => [...all, (all.at(-1) ?? 0) + length], []);
  let from = 0;
  return (words) => {
    if (pages.length === 0) return undefined;
    const wanted = lettersOf(words).slice(0, LETTERS);
    const after = whole.indexOf(wanted, from);
    const at = after === -1 ? whole.indexOf(wanted) : after;
    if (at === -1 || wanted === '') return undefined;
    from = at;
    return pages[ends.findIndex((end) => end > at)]?.page;
  };
}

const lettersOf = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '');
