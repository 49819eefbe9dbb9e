/** Words of a text as search compares them: the same for the text, for the names of its terms and for what a reader types. */
import { stemmer } from 'stemmer';

/** A word with its place in the text. `end` is exclusive. */
export interface Word {
  /** Small letters without accents, tone marks, apostrophes, a closing ’s, or commas in a number. */
  readonly text: string;
  /** The same without its ending: "lists" and "list" have one stem. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** A Chinese character is a word; so is a number with its decimals; hyphens part words. */
const WORD =
  /\p{Script=Han}|\p{N}+(?:[.,]\p{N}+)+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:[’'](?:(?!\p{Script=Han})[\p{L}\p{M}])+)*/gu;

/** The words of a text, in order. Anything else, such as marks, emoji and half a surrogate pair, is passed over. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: found, index }) => {
    const word = plain(found);
    return word === '' ? [] : [{ text: word, stem: stemOf(word), start: index, end: index + found.length }];
  });
}

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[’',]/gu, '');
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}
