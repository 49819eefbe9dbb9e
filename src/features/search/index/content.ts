/** What Pagefind is given to search in a section. */
import { wordsOf } from '../../../core/languages/words.ts';
import { placeNames } from '../client/text.ts';
import type { TextRecord } from '../record.ts';

/** Stands between two texts, so that the end of one and the beginning of the next are no phrase. */
const BETWEEN = ' | ';

/** What Pagefind searches in a section. */
export interface Content {
  /** The words of its texts, as our own comparison reads them, so that nothing depends on how Pagefind parts words. */
  readonly text: string;
  /** Other words by which the texts are found: names, labels, and stems that begin none of their words. */
  readonly also: readonly string[];
  /** How many words the longest text has. */
  readonly longest: number;
}

/** The content of a section, given its records. */
export function contentOf(records: readonly TextRecord[]): Content {
  const texts = records.map(({ text }) => wordsOf(text));
  // Pagefind finds words by their beginnings.
  const unlikeStems = texts.flat().flatMap(({ text, stems }) => stems.filter((stem) => !text.startsWith(stem)));
  const names = new Set(
    records.flatMap((record) => [...placeNames(record), ...record.names.flatMap((one) => one.names)]),
  );
  const inNames = [...names].flatMap(wordsOf).flatMap(({ text, stems }) => [text, ...stems]);
  return {
    text: texts.map((words) => words.map(({ text }) => text).join(' ')).join(BETWEEN),
    also: [...new Set([...unlikeStems, ...inNames])],
    longest: Math.max(0, ...texts.map(({ length }) => length)),
  };
}
