/** English words of the search field and page, as they are built. */
import type { Around, Sentence } from '../sentence.ts';

export const words = {
  /** Name of the page, and of the dialog. */
  search: 'Search',
  pageDescription: 'Search the official text by paragraph, and the terms explained in its margin.',
  close: 'Close',
  field: 'Search the text and the terms',

  /** Below the empty field. @param queries links to the results of some */
  examples: <Part>(queries: Part): Sentence<Part> => ['Try ', queries, '.'],
  /** After that. @param terms makes a link to the index of terms */
  orTerms: <Part>(terms: Around<Part>): Sentence<Part> => [' Or look through ', terms('all terms'), '.'],

  /** Without JavaScript: what stands before a list of links to the documents. */
  needsScript: 'Search needs JavaScript. Without it, use your browser’s own “find in page” on the full text:',
  /** Below the heading of the terms: what else finds words. */
  termsInstead: 'The page of each term has every place in the text that uses it.',
  terms: 'Terms',
};
