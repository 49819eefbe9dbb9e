/** What a language asks of search. */

/** The rules of one language. */
export interface WordRules {
  /** Pattern of what stands before an apostrophe and is no word to be sought by: the `l` of “l’homme”. */
  readonly elided?: string;
  /**
   * What a word may be sought by: first the stem under which it seeks others itself, then all others.
   *
   * @returns nothing for a word that is not in the language's letters
   */
  readonly stems?: (word: string) => readonly string[];
  /** Words that say little by themselves, and are marked only between others; in the letters in which words are compared. */
  readonly small?: string;
}
