/** What comes first and last among results, apart from their ranks. */
import { significantWords, type Word, wordsOfText } from '../../../core/languages/words.ts';
import { definedAs, definedIn } from '../defined.ts';
import type { TextRecord } from '../record.ts';
import { runs } from './compare.ts';
import type { Match } from './match.ts';
import { isPhrase, placeOf } from './ranking.ts';
import type { Readable } from './text.ts';

/** The smallest share of a title's words that tells what its section is about. */
const TELLING_SHARE = 0.33;

/** What the order of records depends on, apart from their ranks. */
export interface Asked {
  readonly words: readonly Word[];
  /** Whether a term has the words as a name. Then its page says what they mean, and readers want to see where they are used. */
  readonly isTerm: boolean;
}

/**
 * Returns what orders records of the same rank before anything else: definitions come first, and then sections whose title is
 * mostly the words; headings of other sections, which say little, and lists of sources come last.
 */
export function turnOf({ record }: Readable, { words, isTerm }: Asked): number {
  if (record.kind === 'section') {
    const share = isTerm ? 0 : shareOfTitle(record, words);
    return share < TELLING_SHARE ? 1 : -share;
  }
  if (record.kind === 'note') return record.heading === '' ? 1 : 0;
  return definedIn(record.text) === definedAs(words) ? -1 : 0;
}

/** Returns the position of a text's rank. A section whose title is mostly the words has them as typed, in whatever form. */
export const placeAmong = (found: Readable & Match, asked: Asked): number =>
  found.record.kind === 'section' && isPhrase(found.rank) && turnOf(found, asked) < 0 ? 0 : placeOf(found.rank);

/** Whether a term has the words as a name. */
export const isNamed = ({ text }: Readable, words: readonly Word[]): boolean =>
  text.named.some(({ names }) =>
    names.some((name) => runs(name, words, false).some(([from, to]) => from === 0 && to === name.length)),
  );

/** Returns which share of the words of a section's title are words of a query; 0 if some word of the query is missing. */
function shareOfTitle({ section }: TextRecord, words: readonly Word[]): number {
  const [title = [], sought = []] = [wordsOfText(section.title), words].map(significantWords);
  const isIn = (word: Word, others: readonly Word[]) => others.some(({ stems }) => stems.includes(word.stem));
  return sought.every((word) => isIn(word, title))
    ? title.filter((word) => isIn(word, sought)).length / title.length
    : 0;
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
