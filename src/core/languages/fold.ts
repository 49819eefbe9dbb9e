/**
 * Letters as they are compared wherever a reader types: in search and in every filter. What is particular to a language
 * stands in its file.
 */
import { arabicLetters } from './ar.ts';
import { latinLetters } from './latin.ts';

/** Marks that people leave away when they type: accents and tones, and the vowel signs of Arabic and Hebrew. */
const MARKS = /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Apostrophes, and what stands for glottal letters in Latin ones: “l’homme”, “don't”, “mīnāʾ”. */
const APOSTROPHES = /['’‘ʼʾʿ]/gu;

/**
 * A text without regard to capitals, accents, tones and apostrophes, and to letters that people write in several ways:
 * `Maître`, `maitre` and `MAITRE` are one, so are `zhìdù` and `zhidu`, `أ` and `ا`, `Ｗ` and `w`. Marks that are
 * letters to those who write them, such as the vowels of Hindi, stay.
 */
export function fold(text: string): string {
  // As most words are.
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
 * What a reader types into a filter, as a test of texts.
 *
 * @returns whether a folded text has every word that was typed, at the beginning of one of its own or anywhere within
 */
export function filterOf(typed: string): (folded: string) => boolean {
  const words = fold(typed).split(/\s+/u).filter(Boolean);
  return (folded) => words.every((word) => folded.includes(word));
}
