/** What Pagefind is given to search of records: the words of their texts, and those by which they are to be found besides. */
import { calledOf } from '../client/text.ts';
import type { TextRecord } from '../record.ts';
import { meetFirst, partReader } from './parts.ts';
import { findableWords } from './words-to-find.ts';

/** Stands between the texts of a section, so that no words seem to stand together that do not. */
const BETWEEN = ' | ';

/** What Pagefind searches of a section. */
export interface Content {
  /** The texts, one after the other. */
  readonly text: string;
  /** Words by which they are to be found and that are not in them, but for the names of terms. */
  readonly also: readonly string[];
  /** How many words the longest has, as Pagefind counts them: by the spaces between. */
  readonly longest: number;
}

/**
 * The content of a section's records.
 *
 * @param reader of their texts and labels
 */
export function contentOf(records: readonly TextRecord[], { ofText, ofName } = partReader()): Content {
  const texts = records.map(({ text }) => ofText(text));
  const sought = new Set<string>();
  const seen: string[] = [];
  for (const parts of texts)
    for (const part of parts)
      if (meetFirst(part, texts)) {
        for (const stem of part.unseen) sought.add(stem);
        for (const word of part.seen) seen.push(word);
      }
  for (const record of records)
    for (const name of calledOf(record))
      for (const part of ofName(name)) for (const stem of part.stems) sought.add(stem);
  return {
    text: texts.map((parts) => parts.map(({ spaced }) => spaced).join(' ')).join(BETWEEN),
    also: findableWords(sought, seen),
    longest: Math.max(0, ...texts.map((parts) => parts.reduce((sum, { length }) => sum + length, 0))),
  };
}
