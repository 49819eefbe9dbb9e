/** A way of counting. */
export interface Counter {
  /** A regular expression for its numbers. */
  readonly pattern: string;
  /**
   * Returns the value of a number, from 1. An inserted number such as "2A" has a value between 2 and 3. A compound number
   * has the value of its last part.
   */
  readonly valueOf: (number: string) => number | undefined;
  /** Writes a value; for numbers that Markdown counts but the document writes in another way. */
  readonly write: (value: number) => string;
  /** The number before its first one, if the text does not write it but counts it: １, where the first written is ２. */
  readonly unwritten?: string;
  /** Whether its numbers are signs that end by themselves, as ① does: no space need follow. */
  readonly isEnclosed?: true;
}
