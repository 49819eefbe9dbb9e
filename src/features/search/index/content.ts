/** Prepares what Pagefind indexes of a section. */
import { wordsOfText } from '../../../core/languages/words.ts';
import { endingsOf } from '../../../core/references/typed.ts';
import { placeNames } from '../client/text.ts';
import { definedIn } from '../defined.ts';
import { isText } from '../kinds.ts';
import { tokenOf } from '../token.ts';
import type { Sectioned } from './sections.ts';

/** Separates two texts, so that the end of one and the beginning of the next are not found as a phrase. */
const BETWEEN = ' | ';

/** What Pagefind indexes of a section. */
export interface Content {
  /**
   * The words of its texts, divided in the same way as in our own comparison, so that nothing depends on how Pagefind
   * divides them.
   */
  readonly text: string;
  /**
   * Other words by which the texts can be found: names, labels, addresses, and those stems that are not the beginning of a
   * word in the texts.
   */
  readonly also: readonly string[];
  /** The number of words in the longest text. */
  readonly longest: number;
}

/** The words by which the index finds a record at its address, and a definition. */
function tokensOf(record: Sectioned): string[] {
  if (!isText(record)) return [];
  const labels = [record.label, record.id].flatMap((label) => {
    const words = wordsOfText(label).map(({ text }) => text);
    return [words.join(' '), words.join('')];
  });
  return [...labels, ...(record.paths ?? []).flatMap(endingsOf), ...[definedIn(record.text) ?? []].flat()].map(tokenOf);
}

/** Returns the content of a section, given its records. */
export function contentOf(records: readonly Sectioned[]): Content {
  const texts = records.map(({ text }) => wordsOfText(text));
  // Pagefind finds words by their beginnings, so that only other stems must be added.
  const unlikeStems = texts.flat().flatMap(({ text, stems }) => stems.filter((stem) => !text.startsWith(stem)));
  const names = new Set(
    records.flatMap((record) => [...placeNames(record), ...record.names.flatMap((one) => one.names)]),
  );
  const inNames = [...names].flatMap(wordsOfText).flatMap(({ text, stems }) => [text, ...stems]);
  return {
    text: texts.map((words) => words.map(({ text }) => text).join(' ')).join(BETWEEN),
    also: [...new Set([...unlikeStems, ...inNames, ...records.flatMap(tokensOf)])],
    longest: Math.max(0, ...texts.map(({ length }) => length)),
  };
}
