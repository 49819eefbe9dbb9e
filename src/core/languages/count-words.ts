/** Counts the words of a text. */
import { WITHOUT_SPACES } from './scripts.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Returns the number of words in a text: runs between white space that contain a letter or number ("low-water" is one).
 * In scripts without spaces, words are found by Unicode's data (Unicode Standard Annex 29).
 */
export function countWords(text: string): number {
  return text
    .split(/\s+/u)
    .filter((run) => /[\p{L}\p{N}]/u.test(run))
    .reduce((sum, run) => sum + (WITHOUT_SPACES.test(run) ? wordsWithin(run).length : 1), 0);
}

/**
 * Returns the words of a run without spaces, each with the marks after it, and the first with the marks before it too.
 * Joined, they are the run.
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
