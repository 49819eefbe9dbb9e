/** Compares words with words: where some stand in a text, and whether they are a name in short. */
import { isCharacter, type Word } from '../../../core/languages/words.ts';
import type { Query } from './query.ts';
import type { NamedWords, Text } from './text.ts';

/** A stretch of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A query beside a text. What several ranks ask for is found once. */
export interface Comparison {
  readonly query: Query;
  readonly text: Text;
  /** Whether the last word may be only begun, as while a reader types. */
  readonly isBegun: boolean;
  /** Where all words stand, one after the other. */
  readonly runsOfAll: () => readonly Run[];
  /** Where every word stands, apart from the others; `undefined` where one is missing. */
  readonly apart: () => Apart | undefined;
}

/** Where words stand. */
export interface Apart {
  /** Whether some of them are only among names. */
  readonly isByNames: boolean;
  readonly marks: readonly Stretch[];
}

/** Some words of a text: the index of the first, and the one after the last. */
export type Run = readonly [from: number, to: number];

/** Whether a phrase stands in a name. */
export const isInName = (name: readonly Word[], phrase: readonly Word[], begun: boolean) =>
  runs(name, phrase, begun).length > 0;

/** The entries of a text with a name that has a phrase in it. */
export function entriesNamed({ named }: Text, phrase: readonly Word[], begun: boolean): NamedWords[] {
  return named.filter(({ names }) => names.some((name) => isInName(name, phrase, begun)));
}

/** Whether words are characters of a name in their order, its first or its last among them, as short names are made. */
export function shortens(words: readonly Word[], name: readonly Word[]): boolean {
  if (words.length < 2 || !words.every(isCharacter)) return false;
  const isAtEnd = words[0]?.text === name[0]?.text || words.at(-1)?.text === name.at(-1)?.text;
  let next = 0;
  for (const { text } of name) if (text === words[next]?.text) next += 1;
  return isAtEnd && next === words.length;
}

/**
 * Where words stand one after the other in a text, as pairs of the first word's index and the one after the last.
 *
 * @param begun whether the last word may be only begun, as while a reader types
 */
export function runs(text: readonly Word[], words: readonly Word[], begun: boolean): Run[] {
  const found: Run[] = [];
  if (words.length === 0) return found;
  for (let at = 0; at < text.length; at += 1) {
    const end = runEnd(text, at, words, begun);
    if (end === undefined) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return found;
}

/**
 * The index after a run that begins here. Words may be parted otherwise than in the text: "visafree" is "visa free",
 * and "fu mian qing dan" is "fumian qingdan".
 */
function runEnd(text: readonly Word[], at: number, words: readonly Word[], begun: boolean): number | undefined {
  let next = at;
  for (let index = 0; index < words.length;) {
    const [here, word] = [text[next], words[index]];
    if (here === undefined || word === undefined) return undefined;
    const isBegun = begun && index === words.length - 1 && begins(word, here);
    const stands = isBegun || here.stems.includes(word.stem) ? 1 : partsOf(word, text, next);
    const inQuery = stands === 1 ? 1 : partsOf(here, words, index);
    if (stands === 0 && inQuery === 0) return undefined;
    next += Math.max(stands, 1);
    index += Math.max(inQuery, 1);
  }
  return next;
}

/** Whether a word as typed begins another, or what is left of it without what is written together with it. */
const begins = ({ text }: Word, { text: other, stems }: Word) =>
  other.startsWith(text) || stems.some((stem) => stem.startsWith(text));

/** How many of the words from here on make up another, written in one; 0 if they do not. */
function partsOf(whole: Word, words: readonly Word[], from: number): number {
  let joined = '';
  for (let count = 1; joined.length < whole.text.length; count += 1) {
    const part = words[from + count - 1]?.text;
    if (part === undefined) return 0;
    joined += part;
    if (joined === whole.text) return count;
  }
  return 0;
}

/** Whether one of the runs has the very words, not other forms of them. */
export function isTyped(found: readonly Run[], text: readonly Word[], words: readonly Word[]): boolean {
  const typed = words.map(({ text: word }) => word).join(' ');
  return found.some(
    ([from, to]) =>
      text
        .slice(from, to)
        .map(({ text: word }) => word)
        .join(' ') === typed,
  );
}

/** The stretch of a run in a text. */
export const stretchOf =
  (text: readonly Word[]) =>
  ([from, to]: Run): Stretch => ({
    start: text[from]?.start ?? 0,
    end: text[to - 1]?.end ?? 0,
  });
