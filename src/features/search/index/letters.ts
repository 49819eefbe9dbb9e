/** Other letters by which readers seek those of the site: for the build alone. */
import { otherLetters } from '../../../core/languages/other-letters.ts';
import type { SearchRecord } from '../record.ts';

/** Each with the letter that the site has for it: `費` with `费`. */
export function lettersOf(records: readonly SearchRecord[]): [typed: string, known: string][] {
  const texts = records.flatMap(({ text, label, names }) => [text, label, ...names.flatMap((named) => named.names)]);
  const letters = new Set<string>();
  for (const text of texts) for (const letter of text) letters.add(letter);
  return otherLetters(letters);
}
