/** Reads what the reader typed. */
import { type Word, wordsOfText } from '../../../core/languages/words.ts';

/** A query, divided into words. */
export interface Query {
  /** What was typed and is read, without spaces around it. */
  readonly typed: string;
  readonly words: readonly Word[];
  /** The words of each quoted phrase. */
  readonly phrases: readonly (readonly Word[])[];
}

/** Only the beginning of a longer query is read: somebody has pasted a text. */
const MOST_LETTERS = 500;
const MOST_WORDS = 24;

/** Letters with points between them: “W.T.O.” */
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])\.?/gu;

/** Quotation marks. Those that no page shows stand as numbers: fonts are cut to the characters that are written here. */
const QUOTATION_MARKS = /[“”\u201E\u00AB\u00BB「」『』]/gu;

/** Returns a query with one kind of quotation mark and without points in initials. */
function plainly(typed: string): string {
  return typed.replace(QUOTATION_MARKS, '"').replace(INITIALS, (initials) => initials.replaceAll('.', ''));
}

/**
 * Replaces some words of a query by others.
 *
 * @param others the new words, by the plain letters of the old ones
 */
export function withOther({ typed }: Query, others: ReadonlyMap<string, string>): Query {
  const plain = plainly(typed);
  let text = '';
  let end = 0;
  for (const word of wordsOfText(plain)) {
    text += plain.slice(end, word.start) + (others.get(word.text) ?? plain.slice(word.start, word.end));
    end = word.end;
  }
  return readQuery(text + plain.slice(end));
}

/** Reads a query. A quotation mark without a partner is ignored. */
export function readQuery(typed: string): Query {
  const read = typed.trim().slice(0, MOST_LETTERS).trimEnd();
  const text = plainly(read);
  const quoted = [...text.matchAll(/"([^"]*)"/gu)].map(([, phrase = '']) => wordsOfText(phrase));
  // A reader who types a hyphen means the whole compound.
  const words = wordsOfText(text).map((word) => (text[word.end] === '-' ? { ...word, isTelling: true } : word));
  return {
    typed: read,
    words: words.slice(0, MOST_WORDS),
    phrases: quoted.filter(({ length }) => length > 0),
  };
}

/** Returns a query of some words, without quotation marks. */
export function queryOf(words: readonly Word[]): Query {
  return { typed: words.map(({ text }) => text).join(' '), words, phrases: [] };
}
