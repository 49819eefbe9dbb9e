/** Finds every word of a query in a text, wherever it occurs, in the text itself or in a name. */
import { isSmall, significantWords, type Word } from '../../../core/languages/words.ts';
import { type Apart, entriesNamed, runs, type Stretch, stretchOf } from './compare.ts';
import type { Query } from './query.ts';
import type { Text } from './text.ts';

/** Finds every quoted phrase, and every other word except small ones; `undefined` if one is missing. */
export function findApart(query: Query, text: Text, isBegun: boolean): Apart | undefined {
  const single = unquoted(query);
  const found = [
    ...query.phrases.map((phrase) => findPhrase(text, phrase, false)),
    ...single.map((word, index) => findPhrase(text, [word], isBegun && index === single.length - 1)),
  ];
  const all = found.filter((one) => one !== undefined);
  if (all.length < found.length) return undefined;
  return { isByNames: all.some(({ isByNames }) => isByNames), marks: all.flatMap(({ marks }) => marks) };
}

/** Returns the words that are in no quoted phrase, without small words. */
function unquoted({ words, phrases }: Query): readonly Word[] {
  const quoted = new Set(phrases.flat().map(({ text }) => text));
  const rest = words.filter(({ text }) => !quoted.has(text));
  return phrases.length > 0 ? rest.filter((word) => !isSmall(word)) : significantWords(rest);
}

/** Finds a phrase in the text, or else in one of its names. */
function findPhrase(text: Text, phrase: readonly Word[], begun: boolean): Apart | undefined {
  const stands = runs(text.words, phrase, begun);
  if (stands.length > 0) return { isByNames: false, marks: stands.map(stretchOf(text.words)) };
  const entries = entriesNamed(text, phrase, begun);
  if (entries.length === 0) return undefined;
  const forms = entries.flatMap((entry) => entry.forms);
  return { isByNames: true, marks: forms.flatMap((form) => runs(text.words, form, false).map(stretchOf(text.words))) };
}

/** Joins the marks of neighbouring words, and removes marks that cover only small words. The marks are in order. */
export function joinMarks(marks: readonly Stretch[], words: readonly Word[]): Stretch[] {
  const isMarked = ({ start, end }: Word) => marks.some((mark) => mark.start <= start && mark.end >= end);
  const joined: [number, number][] = [];
  for (const [index, word] of words.entries()) {
    if (!isMarked(word)) continue;
    const last = joined.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else joined.push([index, index + 1]);
  }
  const telling = joined.filter((run) => !words.slice(...run).every(isSmall));
  // If the query consists only of small words, these are marked.
  return (telling.length > 0 ? telling : joined).map(stretchOf(words));
}
