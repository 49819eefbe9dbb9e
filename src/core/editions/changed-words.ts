/** The words that two wordings share, and those that only one of them has. */
import { diffArrays } from 'diff';
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
