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

/** Letters with points between them: “W.T.O.” */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;

/** What is looked at of what was typed, with one kind of quotation mark and no points in initials. */
function plainly(typed: string): string {
  return typed
    .slice(0, MOST_LETTERS)
    .replace(/[“”„«»「」『』]/gu, '"')
    .replace(INITIALS, (initials) => initials.replaceAll('.', ''));
}

/** A query with other words for some, by their plain letters. */
export function withOther({ typed }: Query, others: ReadonlyMap<string, string>): Query {
  const plain = plainly(typed);
  let text = '';
  let end = 0;
  for (const word of wordsOf(plain)) {
    text += plain.slice(end, word.start) + (others.get(word.text) ?? plain.slice(word.start, word.end));
    end = word.end;
  }
  return readQuery(text + plain.slice(end));
}

/** Reads a query. A quotation mark without its fellow is none. */
export function readQuery(typed: string): Query {
  const text = plainly(typed);
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
