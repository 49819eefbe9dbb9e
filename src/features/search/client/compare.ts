/** Compares words with words: where they occur in a text, and whether they are the short form of a name. */
import { isCharacter, type Word } from '../../../core/languages/words.ts';
import type { Query } from './query.ts';
import type { NamedWords, Text } from './text.ts';

/** A part of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A query and a text that are compared. What several ranks need is computed once. */
export interface Comparison {
  readonly query: Query;
  readonly text: Text;
  /** Whether the last word may be the beginning of a word, because the reader may still be typing it. */
  readonly isBegun: boolean;
  /** Returns where all words occur one after the other. */
  readonly runsOfAll: () => readonly Run[];
  /** Returns where each word occurs, anywhere in the text; `undefined` if a word is missing. */
  readonly apart: () => Apart | undefined;
}

/** The occurrences of words. */
export interface Apart {
  /** Whether some of the words occur only in names of terms. */
  readonly isByNames: boolean;
  readonly marks: readonly Stretch[];
}

/** A run of words in a text: the index of the first word, and the index after the last. */
export type Run = readonly [from: number, to: number];

/** Returns whether a name contains a phrase. */
export const isInName = (name: readonly Word[], phrase: readonly Word[], begun: boolean) =>
  runs(name, phrase, begun).length > 0;

/** Returns the named words of a text that have a name containing the phrase. */
export function entriesNamed({ named }: Text, phrase: readonly Word[], begun: boolean): NamedWords[] {
  return named.filter(({ names }) => names.some((name) => isInName(name, phrase, begun)));
}

/**
 * Returns whether the words are characters of the name in the right order, including its first or its last. Short names
 * in a script of ideographs are made in this way.
 */
export function shortens(words: readonly Word[], name: readonly Word[]): boolean {
  if (words.length < 2 || !words.every(isCharacter)) return false;
  const isAtEnd = words[0]?.text === name[0]?.text || words.at(-1)?.text === name.at(-1)?.text;
  let next = 0;
  for (const { text } of name) if (text === words[next]?.text) next += 1;
  return isAtEnd && next === words.length;
}

/**
 * Finds where the words occur one after the other in a text.
 *
 * @param begun whether the last word may be the beginning of a word, because the reader may still be typing it
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
 * Returns the index after a run that begins at a word. The text may divide words differently: "visafree" matches "visa
 * free", and "fu mian qing dan" matches "fumian qingdan".
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

/** Returns whether a word as typed is the beginning of another word, or of its stem without what is joined to it. */
const begins = ({ text }: Word, { text: other, stems }: Word) =>
  other.startsWith(text) || stems.some((stem) => stem.startsWith(text));

/** Returns how many of the words from an index on, joined together, make up the whole word; 0 if they do not. */
function partsOf(whole: Word, words: readonly Word[], from: number): number {
  let joined = '';
  for (let count = 1; whole.text.startsWith(joined); count += 1) {
    const part = words[from + count - 1]?.text;
    if (part === undefined) return 0;
    joined += part;
    if (joined === whole.text) return count;
  }
  return 0;
}

/** Returns whether one of the runs has the words exactly as typed, not other forms of them. */
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

/** Returns where a run is in its text. */
export const stretchOf =
  (text: readonly Word[]) =>
  ([from, to]: Run): Stretch => ({
    start: text[from]?.start ?? 0,
    end: text[to - 1]?.end ?? 0,
  });
