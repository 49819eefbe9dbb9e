/** What Pagefind is given to search of records: the words of their texts, and those by which they are to be found besides. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import { calledOf } from '../client/text.ts';
import { remembered } from '../../../core/remembered.ts';
import type { TextRecord } from '../record.ts';
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
 * @param wordsIn the words of a record's text
 */
export function contentOf(
  records: readonly TextRecord[],
  wordsIn: (record: TextRecord) => readonly Word[] = ({ text }) => wordsOf(text),
): Content {
  const texts = records.map((record) => spacedOut(record.text, wordsIn(record)));
  const names = [...new Set(records.flatMap((record) => record.names.flatMap((named) => named.names)))];
  const sought = new Set<string>();
  for (const record of records) for (const { stems } of wordsIn(record)) for (const stem of stems) sought.add(stem);
  for (const name of [...records.flatMap(calledOf), ...names]) for (const stem of stemsOf(name)) sought.add(stem);
  const parts = [...texts.flat(), ...names.flatMap((name) => name.split(' '))];
  return {
    text: texts.map((text) => text.join(' ')).join(BETWEEN),
    also: [...names, ...findableWords(sought, parts)].join(' '),
    longest: Math.max(0, ...texts.map(({ length }) => length)),
  };
}

/** Stems of what something is called. Names and labels are few, and many texts have the same. */
const stemsOf = remembered((name) => wordsOf(name).flatMap(({ stems }) => stems));

/**
 * What is parted by spaces in a text with a space between words that touch. A sentence without spaces would be one word
 * to Pagefind, and the index larger by a tenth.
 */
function spacedOut(text: string, words: readonly Word[]): string[] {
  const pieces: string[] = [];
  let begin = 0;
  let end = 0;
  for (const word of words) {
    if (word.start === end && end > 0) {
      pieces.push(text.slice(begin, end));
      begin = end;
    }
    end = word.end;
  }
  return [...pieces, text.slice(begin)].join(' ').trim().split(/\s+/u);
}
