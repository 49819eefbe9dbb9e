/** Counts the words of the vocabulary in the build, which reads all texts anyway. */
import type { SearchRecord } from '../record.ts';
import { type Part, partsOf, partsOfName } from './parts.ts';

/**
 * The same words and counts as in the vocabulary of kept records (vocabulary.ts), in no order.
 *
 * @param partsIn the parts of a record's text
 */
export function countWords(
  records: readonly SearchRecord[],
  partsIn: (record: SearchRecord) => readonly Part[] = ({ text }) => partsOf(text),
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const known = new Set<string>();
    for (const part of partsIn(record)) for (const word of part.known) known.add(word);
    for (const { names } of record.names)
      for (const part of names.flatMap(partsOfName)) for (const word of part.known) known.add(word);
    for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
