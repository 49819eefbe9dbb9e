/** Counts the words of the vocabulary in the build, which has split all texts into words already. */
import { plainWord, type Word, wordsOf } from '../../../core/languages/words.ts';
import { remembered } from '../../../core/remembered.ts';
import type { SearchRecord } from '../record.ts';

/**
 * The same words and counts as in the vocabulary of kept records (vocabulary.ts), in no order.
 *
 * @param wordsIn the words of a record's text
 */
export function countWords(
  records: readonly SearchRecord[],
  wordsIn: (record: SearchRecord) => readonly Word[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    const known = new Set(knownOf(record.text, wordsIn(record)));
    for (const { names } of record.names)
      for (const name of names) for (const word of knownOfName(name)) known.add(word);
    for (const word of known) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

const knownOf = (text: string, words: readonly Word[]): string[] =>
  words.map(({ start, end }) => knownAs(text.slice(start, end))).filter((word) => word !== '');

/** The same of a name. Names are few, and stand in many texts. */
const knownOfName = remembered((name) => knownOf(name, wordsOf(name)));

/** A word as the vocabulary has it, or nothing. */
const knownAs = remembered((word) => {
  const plain = plainWord(word);
  const written = word.toLowerCase();
  const known = /^\p{L}+$/u.test(written) && plainWord(written) === plain ? written : plain;
  return /^\p{L}{3,}$/u.test(known) ? known : '';
});
