/** What a reader typed, as search takes it. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';

/** A query in words. */
export interface Query {
  /** As typed, without space around it. */
  readonly typed: string;
  readonly words: readonly Word[];
  /** The words of each quoted phrase. */
  readonly phrases: readonly (readonly Word[])[];
}

/** What is looked at of a query: more is no search but a text. */
const MOST_LETTERS = 500;
const MOST_WORDS = 24;

/** Reads a query. A quotation mark without its fellow is none. */
export function readQuery(typed: string): Query {
  const text = typed.slice(0, MOST_LETTERS).replace(/[“”„«»「」『』]/gu, '"');
  const quoted = [...text.matchAll(/"([^"]*)"/gu)].map(([, phrase = '']) => wordsOf(phrase));
  return {
    typed: typed.trim(),
    words: wordsOf(text).slice(0, MOST_WORDS),
    phrases: quoted.filter(({ length }) => length > 0),
  };
}

/** A query of the words of another, without quotation marks. */
export function queryOf(words: readonly Word[]): Query {
  return { typed: words.map(({ text }) => text).join(' '), words, phrases: [] };
}
