/** Finds a string in the texts of a corpus, for an editor who asks since when something is said. */
import { findEvery } from '../../../core/forms/occurrences.ts';
import { stretchesOfLines } from '../content/count.ts';

/** A place where the string stands. */
export interface Answer {
  /** The number of the line, from 1. */
  readonly line: number;
  /** What stands before it, the string as it is found, and what stands after it. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Finds the places of a string in a text: each with its first and last offset. */
export type Search = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** How many letters around a place are shown. */
const AROUND = 30;

/**
 * Returns a search for a string that finds it as wordings are found: as whole words and with its own capitals.
 *
 * @param language BCP 47 tag of the texts
 */
export function searchFor(words: string, language: string): Search {
  const forms = new Map([['asked', [words]]]);
  return (text) => findEvery(text, forms, language);
}

/**
 * Returns a search for what a regular expression describes.
 *
 * @throws SyntaxError if it is none
 */
export function searchByPattern(pattern: string): Search {
  const expression = new RegExp(pattern, 'gu');
  return (text) =>
    [...text.matchAll(expression)]
      .filter(([found]) => found !== '')
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** Returns the places of a search in a text, in order. */
export function answersIn(text: string, search: Search): Answer[] {
  return stretchesOfLines(text).flatMap(({ text: joined, placeOf }) =>
    search(joined).map(({ start, end }) => ({
      line: placeOf(start),
      before: lastLetters(text.slice(Math.max(0, start - 4 * AROUND), start)),
      found: text.slice(start, end),
      after: firstLetters(text.slice(end, end + 4 * AROUND)),
    })),
  );
}

const firstLetters = (text: string) =>
  Array.from(text.replace(/\n[^]*/, ''))
    .slice(0, AROUND)
    .join('');
const lastLetters = (text: string) =>
  Array.from(text.replace(/[^]*\n/, ''))
    .slice(-AROUND)
    .join('');
