/** The letters of the site, for those that readers may type in their place. */
import { IDEOGRAPH } from '../../../core/languages/other-letters.ts';
import type { SearchRecord } from '../record.ts';

/** The ideographs of records, which alone are written otherwise (other-letters.ts). */
export function lettersIn(records: readonly SearchRecord[]): Set<string> {
  const lists = new Set(records.flatMap(({ names }) => names.map((named) => named.names)));
  const letters = new Set<string>();
  for (const written of [...records.flatMap(({ text, label }) => [text, label]), ...[...lists].flat()])
    for (const letter of written.match(IDEOGRAPH) ?? []) letters.add(letter);
  return letters;
}
