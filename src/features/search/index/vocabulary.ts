/** Collects the words of the site for "did you mean". */
import { plainWord, wordsOf } from '../../../core/languages/words.ts';
import { memo } from '../../../core/memo/memo.ts';
import type { SearchRecord } from '../record.ts';

/**
 * Returns words of three letters or more, with their accents, and the number of records that have each of them, in
 * alphabetical order.
 */
export function vocabularyOf(records: readonly SearchRecord[]): [word: string, records: number][] {
  // Memoized, because many texts have the same names.
  const ofName = memo(knownWords);
  const counts = new Map<string, number>();
  for (const { text, names } of records) {
    const words = [...knownWords(text), ...names.flatMap((one) => one.names.flatMap(ofName))];
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function knownWords(text: string): string[] {
  return wordsOf(text)
    .map(({ text: plain, start, end }) => {
      const written = text.slice(start, end).toLowerCase();
      return /^\p{L}+$/u.test(written) && plainWord(written) === plain ? written : plain;
    })
    .filter((word) => /^\p{L}{3,}$/u.test(word));
}
