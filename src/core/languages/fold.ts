/**
 * Makes letters comparable wherever a reader types: in search and in every filter. The rules of single languages are in
 * their own files.
 */
import { arabicLetters } from './ar.ts';
import { latinLetters } from './latin.ts';

/** Marks that people omit when they type: accents and tones, and the vowel signs of Arabic and Hebrew. */
const MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Apostrophes, and the signs for glottal letters in romanised words: “l’homme”, “don't”, “mīnāʾ”. */
const APOSTROPHES = /['’‘ʼʾʿ]/gu;

/**
 * Returns a text in which capitals, accents, tones, apostrophes and variant letters make no difference: `Maître`,
 * `maitre` and `MAITRE` become equal, and so do `zhìdù` and `zhidu`, `أ` and `ا`, `Ｗ` and `w`. Marks that are letters
 * in their script, such as the vowels of Hindi, remain.
 */
export function fold(text: string): string {
  // A quick way for plain ASCII, which is the most common case.
  if (/^[ -&(-~]*$/.test(text)) return text.toLowerCase();
  const plain = text
    .normalize('NFKD')
    .replace(/\p{DI}/gu, '')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase();
  return arabicLetters(latinLetters(plain)).replaceAll('ς', 'σ');
}

/**
 * Returns a test for texts by what a reader types into a filter.
 *
 * @returns whether a folded text contains every typed word, at the beginning of one of its words or within it
 */
export function filterOf(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}

/**
 * Whether what a reader typed may have the address of a part of a text in it: a number, a roman number, or a sign. A small
 * letter may be the beginning of a word, unless it is the whole last word after others.
 */
export const mayHaveAddress = (typed: string): boolean =>
  /\d|第|§|(?<![\p{L}\p{N}])(?:[IVXLC]+|[ivxlc]{2,})(?![\p{L}\p{N}])|\s[ivx]\s*$/u.test(typed);
