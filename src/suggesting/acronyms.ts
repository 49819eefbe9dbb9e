/** Finds acronyms that a text explains. */
import { stopWordsOf } from '../core/languages/definitions.ts';
import { fold } from '../core/languages/fold.ts';
import type { CountedBlock, CountedText } from './passages.ts';

/** An acronym and the words that it abbreviates. */
export interface Acronym {
  readonly acronym: string;
  readonly expansion: string;
  readonly passage: CountedBlock;
  /** The offset in the passage at which these words begin, in UTF-16 units. */
  readonly start: number;
}

/** "(CIO)", "(PII)": at least two capitals, at most ten characters, perhaps an "s" for the plural. */
const IN_BRACKETS = /\((?<short>(?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}&/-]{1,9})\)/gu;

/**
 * Finds every acronym that follows its words in brackets, in the order of the text, by the algorithm of Schwartz and
 * Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (Pacific Symposium on
 * Biocomputing 2003). In addition, the words must not begin with a stop word: the expansion of OMB begins with
 * "Office", not with "of".
 */
export function findAcronyms({ passages, language }: CountedText): Acronym[] {
  const stops = stopWordsOf(language);
  return passages.flatMap((passage) =>
    [...passage.text.matchAll(IN_BRACKETS)].flatMap(({ index, groups }) => {
      const acronym = groups?.['short']?.replace(/(?<=\p{Lu})s$/u, '') ?? '';
      const before = passage.text.slice(0, index).replace(/(?:[’']s)?[\s"“”‘’«»]+$/u, '');
      const start = expansionStart(acronym, before, stops);
      return start === undefined ? [] : [{ acronym, expansion: before.slice(start), passage, start }];
    }),
  );
}

/** The offset at which the acronym's words begin; `undefined` if the words before it do not match. */
function expansionStart(acronym: string, before: string, stops: ReadonlySet<string>): number | undefined {
  const letters = (acronym.toLowerCase().match(/[\p{L}\p{N}]/gu) ?? []).toReversed();
  const text = before.toLowerCase();
  let at = text.length;
  const beginsWord = (start: number) => {
    const [word = ''] = /^[\p{L}\p{N}]+/u.exec(text.slice(start)) ?? [];
    return start < 0 || (!/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !stops.has(fold(word)));
  };
  for (const [nth, letter] of letters.entries()) {
    const isFirst = nth === letters.length - 1;
    do {
      if (at <= 0) return undefined;
      at = text.lastIndexOf(letter, at - 1);
    } while (isFirst && !beginsWord(at));
    if (at < 0) return undefined;
  }
  const words = before.slice(at).split(/[\s\p{Pd}]+/u);
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  const isExpansion = words.length > 1 && words.length <= most && !/[.;:()“”]/u.test(before.slice(at));
  return isExpansion ? at : undefined;
}
