/** The letters of the site, for those that readers may type in their place. */
import type { SearchRecord } from '../record.ts';

/** All letters and signs of records but those of ASCII, for which nobody types another. */
export function lettersIn(records: readonly SearchRecord[]): Set<string> {
  const letters = new Set<string>();
  for (const { text, label, names } of records)
    for (const written of [text, label, ...names.flatMap((named) => named.names)])
      for (const [letter] of written.matchAll(/[^\0-\u007F]/gu)) letters.add(letter);
  return letters;
}
