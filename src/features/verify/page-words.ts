/** The words of a text, and whether two of them are the same letter for letter, or but for the form of a sign. */

/** A word or a sign. */
export interface PageWord {
  readonly word: string;
  /** The white space after it. */
  readonly space: string;
  /** The same word for all forms of quotation marks, apostrophes and dashes. Two words are compared by this. */
  readonly form: string;
  /** How many words the text has before it. */
  readonly at: number;
}

/** What all dashes, and all quotation marks, are in a form. */
const DASH = '-';
const MARK = "'";

/** The Unicode property of quotation marks lacks the letter that some write for an apostrophe. */
const MARKS = /[\p{Quotation_Mark}\u02BC]/gu;

/** A hyphen that is seen only where a line breaks. */
const SOFT_HYPHEN = /\u00AD/g;

const formOf = (word: string): string =>
  word
    .replace(SOFT_HYPHEN, '')
    .replace(/\p{Dash}/gu, DASH)
    .replace(MARKS, MARK);

/** Cuts a text into words and signs, each with the white space after it. Two dashes in a row are one sign. */
export function wordsIn(text: string, segmenter: Intl.Segmenter): PageWord[] {
  const words: PageWord[] = [];
  // Unicode takes some spaces for a part of the word beside them.
  for (const { segment, index } of segmenter.segment(text.replace(/\s/gu, ' '))) {
    const own = text.slice(index, index + segment.length);
    const last = words.at(-1);
    const form = formOf(own);
    if (own.trim() !== '') {
      if (form === DASH && last?.form === DASH && last.space === '')
        words.splice(-1, 1, { ...last, word: last.word + own });
      else words.push({ word: own, space: '', form, at: words.length });
    } else if (last !== undefined) words.splice(-1, 1, { ...last, space: last.space + own });
  }
  return words;
}

/** Returns words as their text has them. */
export const textOf = (words: readonly PageWord[]): string =>
  words.map(({ word, space }) => `${word}${space}`).join('');

/** Returns whether words of ours, and as many of a page, are the same letter for letter, wherever lines break. */
export const areSameLetters = (ours: readonly PageWord[], theirs: readonly PageWord[]): boolean =>
  ours.every(({ word, space }, index) => {
    const their = theirs[index];
    const isLast = index === ours.length - 1;
    return word === their?.word && (isLast || areSameSpaces(space, their.space));
  });

/** Several spaces in a row are one on a page, and where its lines break, nobody knows what was there. */
function areSameSpaces(ours: string, theirs: string): boolean {
  if (/[\n\r]/.test(ours + theirs)) return true;
  const kindOf = (space: string) => space.replace(/[ \t]+/g, ' ');
  return kindOf(ours) === kindOf(theirs);
}
