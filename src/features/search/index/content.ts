/** What Pagefind is given to search of records: the words of their texts, and those by which they are to be found besides. */
import { calledOf } from '../client/text.ts';
import type { TextRecord } from '../record.ts';
import { type Part, partReader } from './parts.ts';
import { findableWords } from './words-to-find.ts';

/** Stands between the texts of a section, so that no words seem to stand together that do not. */
const BETWEEN = ' | ';

/** What Pagefind searches of a section. */
export interface Content {
  /** The texts, one after the other. */
  readonly text: string;
  /** Words by which they are to be found and that are not in them. */
  readonly also: string;
  /** How many words the longest has, as Pagefind counts them: by the spaces between. */
  readonly longest: number;
}

/**
 * The content of a section's records.
 *
 * @param reader of their texts and names
 */
export function contentOf(records: readonly TextRecord[], { ofText, ofName } = partReader()): Content {
  const texts = records.map(({ text }) => ofText(text));
  const names = [...new Set(records.flatMap((record) => record.names.flatMap((named) => named.names)))];
  const sought = new Set<string>();
  const seen = new Set<string>();
  take(new Set(texts.flat()));
  for (const part of records.flatMap(calledOf).flatMap(ofName)) for (const stem of part.stems) sought.add(stem);
  take(new Set(names.flatMap(ofName)));
  return {
    text: texts.map((parts) => parts.map(({ spaced }) => spaced).join(' ')).join(BETWEEN),
    also: [...names, ...findableWords(sought, seen)].join(' '),
    longest: Math.max(0, ...texts.map((parts) => parts.reduce((sum, { length }) => sum + length, 0))),
  };

  /** Takes what Pagefind is given, of which it finds most by itself. */
  function take(parts: ReadonlySet<Part>): void {
    for (const part of parts) {
      for (const stem of part.unseen) sought.add(stem);
      for (const word of part.seen) seen.add(word);
    }
  }
}
