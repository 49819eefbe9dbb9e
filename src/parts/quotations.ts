/** `glossator/quotations`: holds the quotations in a text or a file against the documents that it may quote (docs/parts.md). */
import { type CheckedFile, checkFile } from '../quoting/check-file.ts';
import { type CheckedLink, checkLinks as checkTheseLinks } from '../quoting/check-links.ts';
import { type CheckedDocument, type CheckedText, checkText, sourcesOf } from '../quoting/check-text.ts';

export type { QuotedDifference } from '../core/quotations/align.ts';
export type { Verdict } from '../core/quotations/judge.ts';
export type { QuotableBlock, QuotableDocument, QuotableSection } from '../core/quotations/source.ts';
export type { CheckedFile, QuotationInFile } from '../quoting/check-file.ts';
export type { CheckedLink, LinkVerdict } from '../quoting/check-links.ts';
export type { CheckedDocument, CheckedQuotation, CheckedText, QuotedPlace, SinceThen } from '../quoting/check-text.ts';
export type { LinkInFile } from '../quoting/quoting-file.ts';
export type { QuotationOfLink, QuotingLink } from '../quoting/quoting-links.ts';

/**
 * Compares each quotation in a text with documents: words in quotation marks, block quotations, and runs of a document's words.
 *
 * @param text plain text, Markdown or HTML
 */
export function checkQuotations(text: string, documents: readonly CheckedDocument[]): CheckedText {
  return checkText(text, sourcesOf(documents));
}

/** How a file that quotes is read. */
export interface QuotingFileOptions {
  /** The name of the file. Its ending tells the formats of plain texts apart: `report.html`. */
  readonly name: string;
  /** The address of the publication, by which links to it are known. Without it, they are known by their paths. */
  readonly site?: string;
}

/**
 * Returns a function that checks one file after the other, with its links to passages: Word, OpenDocument, PDF, EPUB, HTML,
 * Markdown, plain text, or XML of laws. It runs in the caller's thread and without bounds of time: whoever checks files of
 * strangers runs it in a process with limits, as `glossator check-quotes` does. It throws an error that says why, in
 * English, if a file cannot be read.
 */
export function fileChecker(
  documents: readonly CheckedDocument[],
): (bytes: Uint8Array, options: QuotingFileOptions) => Promise<CheckedFile> {
  const sources = sourcesOf(documents);
  return async (bytes, { name, site }) => {
    // The readers of all formats are large, and whoever checks a text needs none of them.
    const { readQuotingFile } = await import('../quoting/read-quoting-file.ts');
    return checkFile(await readQuotingFile(bytes, name), sources, site);
  };
}

/**
 * Says of addresses whether they lead to passages of documents; those of anything else are left out.
 *
 * @param links the addresses, each with the words of its link, if these may be the number of a passage
 * @param site the address of the publication; without it, links are known by their paths
 */
export function checkLinks(
  links: readonly { readonly href: string; readonly words?: string }[],
  documents: readonly CheckedDocument[],
  site?: string,
): CheckedLink[] {
  const inOrder = links.map(({ href, words = '' }, index) => ({ href, words, paragraph: index + 1 }));
  return checkTheseLinks(inOrder, sourcesOf(documents), site);
}
