/** What a file says that quotes documents, in a form in which its quotations and links can be judged. */

/** A link in a file. */
export interface LinkInFile {
  readonly href: string;
  /** Its words; the address itself where a text has nothing else. */
  readonly words: string;
  /** The number of its paragraph, from 1, if it is in the text. */
  readonly paragraph: number | undefined;
  /** Its page, as it is printed or counted, if the file has pages and says so. */
  readonly page?: string;
}

/** A file that quotes documents. */
export interface QuotingFile {
  /** Plain text, Markdown or HTML, as `checkQuotations` reads it. */
  readonly text: string;
  readonly links: readonly LinkInFile[];
  /** The text with a sign after the words of each link ({@link ./link-marks.ts}), and the sign of each link that has one. */
  readonly marked: string;
  readonly marks: ReadonlyMap<LinkInFile, string>;
  /** Its words page by page, in their order, if it has pages. */
  readonly pages: readonly { readonly page: string; readonly words: string }[];
}
