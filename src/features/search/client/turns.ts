/** What comes first and last among results, apart from their ranks. */
import { significantWords, type Word, wordsOf } from '../../../core/languages/words.ts';
import type { Stretch } from './compare.ts';
import type { Found } from './engine.ts';
import type { Readable } from './text.ts';

/**
 * Returns what orders records of the same rank before anything else: definitions come first; headings of sections, which say
 * little, and lists of sources come last.
 */
export function turnOf({ record, marks }: Found): number {
  if (record.kind === 'section') return 1;
  if (record.kind === 'note') return record.heading === '' ? 1 : 0;
  return marks.some((mark) => isDefined(record.text, mark)) ? -1 : 0;
}

/** Whether marked words are in quotation marks at the beginning of a text, as where a law says what they mean. */
const isDefined = (text: string, { start, end }: Stretch) =>
  BEGINNING.test(text.slice(0, start)) && /^\p{Quotation_Mark}/u.test(text.slice(end));

/** A number, and an opening quotation mark. */
const BEGINNING = /^[\p{P}\s]*[\p{L}\p{N}]{0,4}[\p{P}\s]*\p{Quotation_Mark}$/u;

/** Whether a record is a section whose title has the words of a query and no others, in any order. */
export function isTitled({ record }: Readable, words: readonly Word[]): boolean {
  if (record.kind !== 'section') return false;
  const [title, sought] = [wordsOf(record.section.title), words].map(significantWords);
  return (
    title?.length === sought?.length &&
    sought?.every(({ stem }) => title?.some(({ stems }) => stems.includes(stem))) === true
  );
}
