/** The words of the site, for "did you mean". */
import { wordsOf } from '../../../core/languages/words.ts';
import type { SearchRecord } from './records.ts';

/**
 * Every word of three letters or more, and in how many records it stands; in the order of the alphabet. Names count,
 * other spellings do not.
 */
export function searchWords(records: readonly SearchRecord[]): [word: string, records: number][] {
  const counts = new Map<string, number>();
  for (const { content, meta, filters } of records) {
    const names = meta.also.split(' | ').filter((_, index) => !isWord(filters.forms[index]));
    const words = new Set(wordsOf([content, ...names].join(' ')).map(({ text }) => text));
    for (const word of words) if (/^[a-z]{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
}

/** Whether names stand for a single word in small letters: other spellings do. */
const isWord = (forms: string | undefined) => forms !== undefined && /^[a-z]+$/u.test(forms);
