/** The most words that a gloss may have: what fits beside its term in the margin. */
export const GLOSS_WORD_LIMIT = 25;

/** Number of words in a text, counted as runs between white space ("high-standard" is one). */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => word !== '').length;
}
