/** How answers write what a site says: its official words, and everything else. */
import { codePointOf } from '../core/characters/character-names.ts';

/**
 * Whatever some program takes for the end of a line: the Unicode Standard, 5.8, Newline Guidelines, and what Python's
 * `splitlines` divides besides.
 */
const LINE_END = /\r\n|[\n\v\f\r\x1C-\x1E\u0085\u2028\u2029]/gu;

/** Characters that are no words: controls, those that turn the direction of others, and the letters of tags. */
const NO_WORDS = /(?!\t)[\p{Cc}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** Writes official words as lines that begin with ">". */
export const quoted = (words: string): string[] => words.split(LINE_END).map((line) => `> ${line}`);

/** Writes what is not official on one line, with the code points of characters that are no words. */
export const oneLine = (text: string): string =>
  text.replaceAll(LINE_END, ' ').replaceAll(NO_WORDS, (character) => `⟨${codePointOf(character)}⟩`);
