/** The rules of search that a language can have. */

/** The rules of one language. */
export interface WordRules {
  /** Pattern of what comes before an apostrophe and is not searched for: the `l` of “l’homme”. */
  readonly elided?: string;
  /**
   * The stems under which a word is found. The first is the stem under which the word itself searches.
   *
   * @returns nothing for a word in other letters than the language's
   */
  readonly stems?: (word: string) => readonly string[];
  /** Pattern of names whose words keep their form: "United States" is about no state. */
  readonly names?: string;
  /**
   * Words that mean little on their own, such as articles: they are not required, and not highlighted on their own.
   * Written in the letters in which words are compared.
   */
  readonly small?: string;
  /** Pattern of what may surround the number of a paragraph: “paragraph III.4”, “§ 4”. */
  readonly places?: string;
  /** Pattern of the words before or after the number of a section: “Section III”, “第三部分”. */
  readonly sections?: string;
  /** Words for large numbers: the word in the text, what else readers type for it, and its value. */
  readonly scales?: readonly Scale[];
  /**
   * Returns the subject of a question: “the open quay” for “What is the open quay?”.
   *
   * @returns `undefined` if it is not a question
   */
  readonly about?: (typed: string) => string | undefined;
  /** Other ways to write what a reader typed, such as a number in words or a common abbreviation in full. */
  readonly otherwise?: (typed: string) => readonly string[];
  /** A part of the names that were abbreviated, such as "foreign investment" for "FDI". */
  readonly inPart?: (typed: string) => readonly string[];
}

/** A word for a large number. */
interface Scale {
  readonly word: string;
  /** Patterns of the other ways to write it. */
  readonly others: string;
  readonly value: number;
}
