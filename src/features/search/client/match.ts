/** Compares a query with a text: whether the text answers it, how well, and which words answer. */
import { isCharacter, isSmall, tellingOf, type Word } from '../../../core/languages/words.ts';
import type { Query } from './query.ts';
import type { RANKS } from './ranking.ts';
import type { Text } from './text.ts';

/** A stretch of a text, by offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How well a text answers. */
export type Rank = (typeof RANKS)[number];

/** How a text answers a query. */
export interface Match {
  readonly rank: Rank;
  /** What to mark. */
  readonly marks: readonly Stretch[];
}

/**
 * Compares a query with a text: first its words whole, then the last of them as only begun, as while a reader types.
 *
 * @returns `undefined` unless the text has every word of the query but small ones, and every quoted phrase together, itself or
 *   among the other names of its words
 */
export function match(query: Query, given: Text): Match | undefined {
  const [first, second] = query.words;
  if (first === undefined) return undefined;
  const isNumber = second === undefined && /^\p{N}/u.test(first.text);
  const text = isNumber ? { ...given, named: given.named.filter(({ isPlace }) => isPlace !== true) } : given;
  const whole = compare(query, text, false);
  if (whole !== undefined) return whole;
  const begun = compare(query, text, true);
  return begun && { rank: 'begun', marks: begun.marks };
}

function compare(query: Query, text: Text, begun: boolean): Match | undefined {
  const { words, phrases } = query;
  const runsOfAll = runs(text.words, words, begun);
  if (runsOfAll.length > 0)
    return {
      rank: isTyped(runsOfAll, text.words, words) ? 'as-typed' : 'as-a-phrase',
      marks: runsOfAll.map(stretch(text.words)),
    };
  const telling = phrases.length > 0 ? words : tellingOf(words);
  const tellingText = text.words.filter((word) => !isSmall(word));
  const bare = phrases.length > 0 ? [] : runs(tellingText, telling, begun);
  if (bare.length > 0) return { rank: 'but-for-small-words', marks: bare.map(stretch(tellingText)) };
  const byNames = [
    ['by-a-name', byName(text, words, begun)],
    ['by-a-name', byName(text, telling, begun)],
    ['by-a-name-in-short', text.named.filter(({ names }) => names.some((name) => shortens(words, name)))],
  ] as const;
  for (const [rank, named] of byNames)
    if (named.length > 0) return { rank, marks: named.flatMap(({ forms }) => markForms(text, forms)) };
  const rest = unquoted(query);
  const answers = [
    ...phrases.map((phrase) => answer(text, phrase, false)),
    ...rest.map((word, index) => answer(text, [word], begun && index === rest.length - 1)),
  ].filter((one) => one !== undefined);
  if (answers.length < phrases.length + rest.length) return undefined;
  return {
    rank: answers.every(({ isName }) => !isName) ? 'in-its-words' : 'in-words-and-names',
    marks: join(
      answers.flatMap(({ marks }) => marks),
      text.words,
    ),
  };
}

/** The words that are in no quoted phrase, without small ones. */
function unquoted({ words, phrases }: Query): readonly Word[] {
  const quoted = new Set(phrases.flat().map(({ text }) => text));
  const rest = words.filter(({ text }) => !quoted.has(text));
  return phrases.length > 0 ? rest.filter((word) => !isSmall(word)) : tellingOf(rest);
}

/** Where a phrase stands, in the text or else behind a name of it. */
function answer(
  text: Text,
  phrase: readonly Word[],
  begun: boolean,
): { isName: boolean; marks: readonly Stretch[] } | undefined {
  const found = runs(text.words, phrase, begun);
  if (found.length > 0) return { isName: false, marks: found.map(stretch(text.words)) };
  const named = byName(text, phrase, begun);
  return named.length > 0 ? { isName: true, marks: named.flatMap(({ forms }) => markForms(text, forms)) } : undefined;
}

/** The entries with a name that has the phrase in it. */
function byName(text: Text, phrase: readonly Word[], begun: boolean) {
  return text.named.filter(({ names }) => names.some((name) => runs(name, phrase, begun).length > 0));
}

/** Whether words are characters of a name in their order, its first or its last among them, as short names are made. */
export function shortens(words: readonly Word[], name: readonly Word[]): boolean {
  if (words.length < 2 || !words.every(isCharacter)) return false;
  const isAtEnd = words[0]?.text === name[0]?.text || words.at(-1)?.text === name.at(-1)?.text;
  let next = 0;
  for (const { text } of name) if (text === words[next]?.text) next += 1;
  return isAtEnd && next === words.length;
}

/** Where the forms of an entry stand in the text. */
function markForms(text: Text, forms: readonly (readonly Word[])[]): Stretch[] {
  return forms.flatMap((form) => runs(text.words, form, false).map(stretch(text.words)));
}

/**
 * Where words stand one after the other in a text, as pairs of the first word's index and the one after the last.
 *
 * @param begun whether the last word may be only begun, as while a reader types
 */
export function runs(text: readonly Word[], words: readonly Word[], begun: boolean): [number, number][] {
  const found: [number, number][] = [];
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
    const inText = isBegun || here.stems.includes(word.stem) ? 1 : partsOf(word, text, next);
    const inQuery = inText === 1 ? 1 : partsOf(here, words, index);
    if (inText === 0 && inQuery === 0) return undefined;
    next += Math.max(inText, 1);
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
function isTyped(found: readonly [number, number][], text: readonly Word[], words: readonly Word[]): boolean {
  const typed = words.map(({ text: word }) => word).join(' ');
  return found.some(
    ([from, to]) =>
      text
        .slice(from, to)
        .map(({ text: word }) => word)
        .join(' ') === typed,
  );
}

const stretch =
  (text: readonly Word[]) =>
  ([from, to]: readonly [number, number]): Stretch => ({
    start: text[from]?.start ?? 0,
    end: text[to - 1]?.end ?? 0,
  });

/** Marks in order; those of neighbouring words as one, and none of small words alone. */
function join(marks: readonly Stretch[], words: readonly Word[]): Stretch[] {
  const isMarked = ({ start, end }: Word) => marks.some((mark) => mark.start <= start && mark.end >= end);
  const joined: [number, number][] = [];
  for (const [index, word] of words.entries()) {
    if (!isMarked(word)) continue;
    const last = joined.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else joined.push([index, index + 1]);
  }
  const telling = joined.filter((run) => !words.slice(...run).every(isSmall));
  // Where the query is of small words alone, they are what was sought.
  return (telling.length > 0 ? telling : joined).map(stretch(words));
}
