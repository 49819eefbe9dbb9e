/** The words that two wordings share, and those that only one of them has. */
import { diffArrays } from 'diff';
import { WITHOUT_SPACES } from '../languages/scripts.ts';
import { memo } from '../memo/memo.ts';

/** Words that stayed, went or came. */
export interface ChangedStretch {
  readonly kind: 'kept' | 'gone' | 'added';
  readonly words: string;
}

const segmenterOf = memo((language: string) => new Intl.Segmenter(language, { granularity: 'word' }));

/**
 * Compares two wordings word by word, as the language divides words. The stretches that were kept or went are the
 * earlier wording, those that were kept or came the later one, letter for letter.
 *
 * https://www.unicode.org/reports/tr29/#Word_Boundaries
 *
 * @param language BCP 47 tag of both
 */
export function changedWords(before: string, after: string, language: string): ChangedStretch[] {
  const wordSegments = (text: string) => Array.from(segmenterOf(language).segment(text), ({ segment }) => segment);
  return diffArrays(wordSegments(before), wordSegments(after)).map(({ added, removed, value }): ChangedStretch => ({
    kind: added ? 'added' : removed ? 'gone' : 'kept',
    words: value.join(''),
  }));
}

/** A letter or digit of a script that puts spaces between words. */
const PARTED = String.raw`(?!${WITHOUT_SPACES.source})[\p{L}\p{M}\p{N}]`;
const PARTS_NO_WORDS = new RegExp(`(?<!${PARTED}) | (?!${PARTED})`, 'gu');

/**
 * Returns a wording without the white space that nobody reads: it is one space where it parts two words, and none where
 * words would be apart without it.
 */
export const withoutBlanks = (wording: string): string => wording.replace(/\s+/gu, ' ').replace(PARTS_NO_WORDS, '');
