/** Counts the words of the vocabulary in the build, which reads all texts anyway. */
import type { SearchRecord } from '../record.ts';
import { meetFirst, type KnownWord, type Part, partReader } from './parts.ts';

/**
 * The same words and counts as in the vocabulary of kept records (vocabulary.ts), in no order.
 *
 * @param reader of their texts and names
 */
export function countWords(records: readonly SearchRecord[], { ofText, ofNames } = partReader()): Map<string, number> {
  const found: KnownWord[] = [];
  for (const record of records) {
    const place = {};
    count(ofText(record.text), place);
    for (const { names } of record.names) count(ofNames(names), place);
  }
  const counts = new Map(found.map(({ word, records: count }) => [word, count]));
  for (const word of found) word.records = 0;
  return counts;

  function count(parts: readonly Part[], place: object): void {
    for (const { known } of parts)
      for (const word of known)
        if (meetFirst(word, place)) {
          if (word.records === 0) found.push(word);
          word.records += 1;
        }
  }
}
