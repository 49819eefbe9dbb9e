/** What Pagefind is given to search of records: the words of their texts, and those by which they are to be found besides. */
import { type Word, wordsOf } from '../../../core/languages/words.ts';
import { calledOf } from '../client/text.ts';
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

/** The content of a section's records. */
export function contentOf(records: readonly TextRecord[]): Content {
  const read = records.map((record) => ({ record, words: wordsOf(record.text) }));
  const texts = read.map(({ record, words }) => spacedOut(record.text, words));
  const names = [...new Set(records.flatMap((record) => record.names.flatMap((named) => named.names)))];
  const called = records.flatMap(calledOf);
  const sought = [...read.flatMap(({ words }) => words), ...[...called, ...names].flatMap(wordsOf)];
  const seen = [...texts, ...names];
  return {
    text: texts.join(BETWEEN),
    also: [...names, ...findableWords(sought, seen)].join(' '),
    longest: Math.max(0, ...texts.map((text) => text.split(' ').length)),
  };
}

/**
 * A text with a space between words that touch. A sentence without spaces would be one word to Pagefind, and the index
 * larger by a tenth.
 */
function spacedOut(text: string, words: readonly Word[]): string {
  let content = '';
  let end = 0;
  for (const word of words) {
    content += `${word.start === end && end > 0 ? ' ' : ''}${text.slice(end, word.end)}`;
    end = word.end;
  }
  return `${content}${text.slice(end)}`.split(/\s+/u).join(' ').trim();
}
