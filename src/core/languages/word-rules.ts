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
  /** Words that say little by themselves, and are neither asked for nor marked alone; in the letters in which words are compared. */
  readonly small?: string;
  /** Pattern of what stands before, after or between the parts of a number of a paragraph: “paragraph III.4”, “§ 4”. */
  readonly places?: string;
  /** Pattern of what is called by the number of a section, before or after it: “Section III”, “第三部分”. */
  readonly sections?: string;
  /** Words for large numbers: the one that a text has, what else readers type for it, and its value. */
  readonly scales?: readonly Scale[];
  /**
   * What a question asks about: “the open quay” for “What is the open quay?”.
   *
   * @returns `undefined` for what is no question
   */
  readonly about?: (typed: string) => string | undefined;
  /** Other ways to write what was typed, such as a number in words or a common abbreviation in full. */
  readonly otherwise?: (typed: string) => readonly string[];
}

/** A word for a large number. */
interface Scale {
  readonly word: string;
  /** Patterns of other ways to write it. */
  readonly others: string;
  readonly value: number;
}
