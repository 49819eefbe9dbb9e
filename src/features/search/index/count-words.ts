/** Counts the words of the vocabulary in the build, which reads all texts anyway. */
import type { SearchRecord } from '../record.ts';
import { partReader } from './parts.ts';

/**
 * The same words and counts as in the vocabulary of kept records (vocabulary.ts), in no order.
 *
 * @param reader of their texts and names
 */
export function countWords(records: readonly SearchRecord[], { ofText, ofName } = partReader()): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const known = new Set<string>();
    for (const part of ofText(record.text)) for (const word of part.known) known.add(word);
    for (const { names } of record.names)
      for (const part of names.flatMap(ofName)) for (const word of part.known) known.add(word);
    for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
