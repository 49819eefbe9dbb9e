/** Collects the words of the site for "did you mean". */
import { plainWord, wordsOfText } from '../../../core/languages/words.ts';
import { memo } from '../../../core/memo/memo.ts';
import type { Vocabulary } from '../client/suggest.ts';
import type { SearchRecord } from '../record.ts';
import { acronymsIn } from './acronyms.ts';

/**
 * Returns words of three letters or more, with their accents, the number of records that have each of them, and whether they
 * are only in other names of terms, in alphabetical order; and then acronyms that no text has (acronyms.ts).
 *
 * @param others texts of the site that are in no record, whose words are never taken for mistakes
 */
export function vocabularyOf(records: readonly SearchRecord[], others: readonly string[] = []): Vocabulary {
  // Memoized, because many texts have the same names.
  const ofName = memo(knownWords);
  const counts = new Map<string, number>();
  const inTexts = new Set<string>();
  for (const { text, label, names, kind } of records) {
    const own = knownWords(kind === 'term' ? `${label} ${text}` : text);
    for (const word of own) inTexts.add(word);
    for (const word of new Set([...own, ...names.flatMap((one) => one.names.flatMap(ofName))]))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const acronyms = acronymsIn(records).filter(([acronym]) => !counts.has(acronym));
  for (const word of others.flatMap(knownWords)) if (!counts.has(word)) counts.set(word, 0);
  const words = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]): Vocabulary[number] => (inTexts.has(word) || count === 0 ? [word, count] : [word, count, 1]));
  return [...words, ...acronyms];
}

function knownWords(text: string): string[] {
  return wordsOfText(text)
    .map(({ text: plain, start, end }) => {
      const written = text.slice(start, end).toLowerCase();
      return /^\p{L}+$/u.test(written) && plainWord(written) === plain ? written : plain;
    })
    .filter((word) => /^\p{L}{3,}$/u.test(word));
}
