/** Finds acronyms that a text explains. */
import { stopWordsOf } from '../core/languages/definitions.ts';
import { fold } from '../core/languages/fold.ts';
import type { CountedBlock, CountedText } from './passages.ts';

/** An acronym with the words that it stands for. */
export interface Acronym {
  readonly acronym: string;
  readonly expansion: string;
  readonly passage: CountedBlock;
  /** Where the expansion begins in the passage, in UTF-16 units. */
  readonly start: number;
}

/** "(CIO)", "(PII)": at least two capitals, at most ten characters, perhaps an "s" for several. */
const IN_BRACKETS = /\((?<short>(?=[^()]*\p{Lu}[^()]*\p{Lu})[\p{Lu}\p{N}][\p{L}\p{N}&/-]{1,9})\)/gu;

/**
 * Every acronym that stands in brackets behind its words, in the order of the text: by the algorithm of Schwartz and Hearst,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text" (Pacific Symposium on Biocomputing 2003).
 * Beyond that, the words may not begin with one that says nothing by itself: OMB is the Office of Management and Budget.
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

/** Where the words begin that an acronym stands for; `undefined` if those before it are not its own. */
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
