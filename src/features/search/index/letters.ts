/** Lists the characters on the site for which readers may type another form. */
import { IDEOGRAPH } from '../../../core/languages/other-letters.ts';
import type { SearchRecord } from '../record.ts';

/** Returns the ideographs in the records. No other letters have another form (other-letters.ts). */
export function lettersIn(records: readonly SearchRecord[]): Set<string> {
  const lists = new Set(records.flatMap(({ names }) => names.map((named) => named.names)));
  const letters = new Set<string>();
  for (const written of [...records.flatMap(({ text, label }) => [text, label]), ...[...lists].flat()])
    for (const letter of written.match(IDEOGRAPH) ?? []) letters.add(letter);
  return letters;
}
