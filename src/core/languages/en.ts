/** English words, as search takes them. */
import { stemmer } from 'stemmer';
import { otherSpellings } from './spelling.ts';
import type { WordRules } from './word-rules.ts';

const LATIN = /\p{Script=Latin}/u;

/**
 * Endings by Porter's rules, and British spellings beside American. Other languages in Latin letters lose endings by
 * them too; what is sought and what is found lose the same, so that it does no harm.
 */
export const english: WordRules = {
  stems: (word) => (LATIN.test(word) ? [word, ...otherSpellings(word)].map(stemmer) : []),
  small: 'a an and as at by for from in into is it its of on or our that the their this to up we with',
};
