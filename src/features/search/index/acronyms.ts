/** Collects acronyms that readers may type for words that a text never abbreviates: "GPAI" for "general-purpose AI". */
import { wordsOfText } from '../../../core/languages/words.ts';
import { wordsDefinedIn } from '../defined.ts';
import type { SearchRecord } from '../record.ts';
import { acronymOf } from './initials.ts';

/** The fewest letters of an acronym. Two letters stand for too much. */
const FEWEST = 3;

/**
 * Returns acronyms with the words that they stand for, in alphabetical order: those of what texts define and of titles of
 * sections, and of their beginnings. If an acronym stands for several, what is defined comes first.
 */
export function acronymsIn(records: readonly SearchRecord[]): (readonly [acronym: string, words: string])[] {
  const defined = records.flatMap(({ text }) => wordsDefinedIn(text) ?? []);
  const titles = records.flatMap((record) => (record.kind === 'section' ? [record.section.title] : []));
  const known = new Map<string, string>();
  for (const beginning of [...defined, ...titles].flatMap(beginningsOf)) {
    const acronym = acronymOf(beginning) ?? '';
    if (acronym.length >= FEWEST && !known.has(acronym)) known.set(acronym, beginning);
  }
  return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Returns the first words of a text, up to a sign between words: the first one, the first two, and so on. No compound is cut. */
const beginningsOf = (written: string): string[] =>
  wordsOfText(written)
    .map(({ end }) => ({ beginning: written.slice(0, end), rest: written.slice(end) }))
    .filter(
      ({ beginning, rest }) => /^[\p{L}\p{M}\s’'\u2010\u2011-]*$/u.test(beginning) && !/^[\u2010\u2011-]/u.test(rest),
    )
    .map(({ beginning }) => beginning.trimStart());
