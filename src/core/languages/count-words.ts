/** Counts the words of a text. */
import { WITHOUT_SPACES } from './scripts.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Number of words in a text: runs between white space that have a letter or number ("low-water" is one), and where
 * a script has no spaces between words, the words that Unicode's data find (Unicode Standard Annex 29).
 */
export function countWords(text: string): number {
  return text
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run))
    .reduce((sum, run) => sum + (WITHOUT_SPACES.test(run) ? wordsWithin(run).length : 1), 0);
}

/**
 * The words of a run that has no spaces, each with the marks that follow it, the first also with those before it.
 * Joined they are the run.
 */
export function wordsWithin(run: string): string[] {
  const words: string[] = [];
  let hasWord = false;
  for (const { segment, isWordLike = false } of segmenter.segment(run)) {
    words.push(isWordLike && hasWord ? segment : `${words.pop() ?? ''}${segment}`);
    hasWord ||= isWordLike;
  }
  return words;
}
