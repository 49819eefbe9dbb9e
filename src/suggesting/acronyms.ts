/** Finds acronyms that a text explains. */
import { stopWordsOf } from '../core/languages/definitions.ts';
import { fold } from '../core/languages/fold.ts';
import type { CountedBlock, CountedText } from './passages.ts';

/** An acronym and the words that it abbreviates. */
export interface Acronym {
  readonly acronym: string;
  readonly expansion: string;
  readonly passage: CountedBlock;
  /** The offset in the passage at which the first of the two begins, in UTF-16 units. */
  readonly start: number;
}

/** A bracket after a space, unless a number goes on after it: "Regulation (EC) No 1/2003" explains nothing. */
const BRACKET = /(?<=\s)\((?<inside>[^()]+)\)(?!\s*(?:n[or]?[.°º]?\s*)?\d)/giu;

/** A stop, a comma or a bracket, which words before a bracket do not cross. */
const STOP = /[.,;:](?=\s)|[()“”"«»]/gu;

/** "CIO", "PII": at most ten characters, of which two are capitals. */
const SHORT = /^(?=.*\p{Lu}.*\p{Lu})[\p{L}\p{N}][\p{L}\p{N}&/-]{1,9}$/u;

/** The most words in a bracket that are an acronym; if there are more, the acronym is before it. */
const WORDS_OF_SHORT = 2;

/**
 * Finds every acronym beside its words, in the order of the text: "Chief Information Officer (CIO)" or "CIO (Chief
 * Information Officer)". The algorithm is that of A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text" (Pacific Symposium on Biocomputing 2003, pages 451–462), for acronyms of
 * capitals. In addition, the words do not begin with a stop word: those of OMB begin with "Office", not with "of".
 */
export function findAcronyms({ passages, language }: CountedText): Acronym[] {
  const stops = stopWordsOf(language);
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(BRACKET)].flatMap(({ index, groups }, nth, all) => {
      const [inside = ''] = (groups?.['inside'] ?? '').split(/[,;]\s/u);
      // The words begin after the bracket before, which is not read again.
      const from = all[nth - 1]?.index ?? 0;
      const ahead = passage.text.slice(from, index).replace(/(?:[’']s)?(?<![\s"“”‘’«»])[\s"“”‘’«»]+$/u, '');
      const stop = [...ahead.matchAll(STOP)].at(-1);
      const before = ahead.slice(stop === undefined ? 0 : stop.index + 1);
      const isAhead = inside.trim().split(/\s+/u).length > WORDS_OF_SHORT;
      const [last = ''] = /(?<!\S)\S+$/u.exec(before) ?? [];
      const [written, words] = isAhead ? [last, inside] : [inside, before];
      const acronym = written.replace(/(?<=\p{Lu})s$/u, '');
      const found = SHORT.test(acronym) ? longFormOf(acronym, words, stops) : undefined;
      // After the acronym, the bracket has nothing but its words.
      const expansion = isAhead && found !== words ? undefined : found;
      const start = from + ahead.length - (isAhead ? last : (expansion ?? '')).length;
      return expansion === undefined ? [] : [{ acronym, expansion, passage, start }];
    }),
  );
}

/** A whole word, at a given place. */
const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/uy;

/** The words at the end of a text that an acronym abbreviates, by its letters from the last to the first. */
function longFormOf(acronym: string, words: string, stops: ReadonlySet<string>): string | undefined {
  const letters = acronym.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? [];
  const text = words.toLowerCase();
  const beginsWord = (at: number) => {
    WORD.lastIndex = at;
    const [word] = WORD.exec(text) ?? [];
    return word !== undefined && !stops.has(fold(word));
  };
  let at = text.length;
  for (const [left, letter] of letters.entries().toArray().toReversed()) {
    do {
      if (at === 0) return undefined;
      at = text.lastIndexOf(letter, at - 1);
      if (at === -1) return undefined;
    } while (left === 0 && !beginsWord(at));
  }
  // The first letter may be that of a later part of a word: "re-entry".
  const long = words.slice(text.slice(0, at).replace(/(?<![\p{L}\p{N}\p{Pd}/’'])[\p{L}\p{N}\p{Pd}/’']+$/u, '').length);
  const count = long.split(/[\s\p{Pd}]+/u).length;
  const isIn = long.endsWith(acronym) || long.includes(`${acronym} `);
  const isLong = long.length >= acronym.length && count <= Math.min(letters.length + 5, letters.length * 2);
  return isLong && !isIn ? long : undefined;
}
