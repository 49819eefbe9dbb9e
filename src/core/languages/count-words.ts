/** Counts the words of a text. */

/** Scripts that part words by nothing. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * Number of words in a text: runs between white space ("high-standard" is one), and where a script has no spaces
 * between words, the words that Unicode's data find (Unicode Standard Annex 29).
 */
export function countWords(text: string): number {
  return text
    .split(/\s+/u)
    .filter((run) => run !== '')
    .reduce((sum, run) => sum + (WITHOUT_SPACES.test(run) ? wordsWithin(run) : 1), 0);
}

function wordsWithin(run: string): number {
  return [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike).length;
}
