/**
 * How what is found is ranked, all in one table. A text stands by how it answers (`RANKS`), and among its equals by
 * whether it has all words as typed, then by how much it has of them (by-words.ts). Of a large library those sections are
 * read that can answer best, and among equals those to which Pagefind gives the best score (`META_WEIGHTS`): none that is
 * left can answer better than what is shown. What is equal in all of this stands in reading order. A term stands above the
 * text by how near its names are to the query (`DEGREES`), and among its equals the shorter name first.
 *
 * A query is taken in these ways, the next only where none before finds text: its very words; where it is a question,
 * what that is about, with the terms that it names first; other ways to write it (readings.ts); the name of a term
 * in a question; the nearest words that the site has; text with some of its words.
 */

/** How a text answers a query, best first. */
export const RANKS = [
  // Its very words, one after the other.
  'as-typed',
  // Other forms of them: "lists" for "list".
  'as-a-phrase',
  // The same but for small words at its ends or within.
  'but-for-small-words',
  // A term in the text goes by that name.
  'by-a-name',
  // A term in the text goes by a name of which the query has the characters that are kept in short.
  'by-a-name-in-short',
  // Every word, apart.
  'in-its-words',
  // Every word, some of them among the names of terms.
  'in-words-and-names',
  // The last word is only begun; counts where no record has all of them whole.
  'begun',
] as const;

/** How near a query is to a term's names, nearest first; “otherwise” is in other forms of its words: "global" for "globalization". */
export const DEGREES = ['is-one', 'begins-one', 'in-one', 'in-one-otherwise', 'is-one-in-short', 'in-none'] as const;

/** How much a word counts by which a section is found besides its text, against one in that (1). */
export const META_WEIGHTS = { also: 0.5 };

/** Of how much text the best is shown at first, and how much more each time. */
export const TEXTS_SHOWN = 10;

/** The most terms that stand above the text. */
export const TERMS_SHOWN = 5;

/** The most text that is shown where none has all the words. */
export const NEAR_SHOWN = 8;

/** The most words that are looked for one by one. */
export const WORDS_TRIED = 8;
