/** What comes first and last among results, apart from their ranks. */
import { significantWords, type Word, wordsOfText } from '../../../core/languages/words.ts';
import { definedAs, definedIn } from '../defined.ts';
import type { Readable } from './text.ts';

/**
 * Returns what orders records of the same rank before anything else: definitions come first; headings of sections, which say
 * little, and lists of sources come last.
 */
export function turnOf({ record }: Readable, words: readonly Word[]): number {
  if (record.kind === 'section') return 1;
  if (record.kind === 'note') return record.heading === '' ? 1 : 0;
  return definedIn(record.text) === definedAs(words) ? -1 : 0;
}

/** Whether a record is a section whose title has the words of a query and no others, in any order. */
export function isTitled({ record }: Readable, words: readonly Word[]): boolean {
  if (record.kind !== 'section') return false;
  const [title, sought] = [wordsOfText(record.section.title), words].map(significantWords);
  return (
    title?.length === sought?.length &&
    sought?.every(({ stem }) => title?.some(({ stems }) => stems.includes(stem))) === true
  );
}
