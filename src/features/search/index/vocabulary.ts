/** The words of the site, for "did you mean". */
import { plainWord, wordsOf } from '../../../core/languages/words.ts';
import type { SearchRecord } from '../record.ts';

/** Words of three letters or more, with their accents, and in how many records each stands; in the order of letters. */
export function vocabularyOf(records: readonly SearchRecord[]): [word: string, records: number][] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const texts = [record.text, ...record.names.flatMap(({ names }) => names)];
    for (const word of new Set(texts.flatMap(wordsIn))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function wordsIn(text: string): string[] {
  return wordsOf(text)
    .map(({ text: plain, start, end }) => {
      const written = text.slice(start, end).toLowerCase();
      return /^\p{L}+$/u.test(written) && plainWord(written) === plain ? written : plain;
    })
    .filter((word) => /^\p{L}{3,}$/u.test(word));
}
