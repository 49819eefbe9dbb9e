/** The rules of search for English words. */
import { stemmer } from 'stemmer';
import { aboutInEnglish, inPartInEnglish, otherwiseInEnglish } from './en-queries.ts';
import { otherSpellings } from './spelling.ts';
import type { WordRules } from './word-rules.ts';

const LATIN = /\p{Script=Latin}/u;

/**
 * Removes endings by Porter's rules, and matches British with American spellings. Words of other languages in Latin
 * letters lose endings too. This does no harm, because the searched word and the found word lose the same ones.
 */
export const english: WordRules = {
  stems: (word) => (LATIN.test(word) ? [word, ...otherSpellings(word)].map(stemmer) : []),
  names: 'united states|united nations',
  small: 'a an and as at by for from in into is it its of on or our that the their this to up we with',
  places: String.raw`\b(?:paragraphs?|paras?|sections?|sec|chapters?|parts?|articles?|art)\b\.?`,
  sections: 'sections?|sec|chapters?|parts?|articles?|art',
  scales: [
    { word: 'thousand', others: 'k', value: 1e3 },
    { word: 'million', others: 'mn|mio|m', value: 1e6 },
    { word: 'billion', others: 'bn|b', value: 1e9 },
    { word: 'trillion', others: 'tn|trn|t', value: 1e12 },
  ],
  about: aboutInEnglish,
  otherwise: otherwiseInEnglish,
  inPart: inPartInEnglish,
};
