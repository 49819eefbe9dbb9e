/** Dates, lists and names of languages, as the language of the interface has them. */
import { asDate, language, locale } from '@words/language.ts';
import { formatDate } from '../core/languages/dates.ts';
import { attributesWithin, type LanguageAttributes } from '../core/languages/tags.ts';
import { memo } from '../core/memo/memo.ts';
import type { Sentence } from './sentence.ts';

/** A date as a reader would write it, as precise as it is given: "14 November 2025". */
export const dateInWords = memo((date) => asDate(formatDate(date, locale)));

/** Whether a list says all of its items or a choice of them: "a, b and c", "a, b or c". */
type ListType = 'conjunction' | 'disjunction';

const lists = {
  conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
  disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
};

/** Items in a row, with what parts them: links and other parts of a page as well as words. */
export function listed<Item>(items: readonly Item[], type: ListType = 'conjunction'): Sentence<Item> {
  return lists[type]
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type: kind, value }): Sentence<Item> =>
      kind === 'element' ? items.slice(Number(value), Number(value) + 1) : [value],
    );
}

/** Words in a row: "a, b and c". */
export const listedWords = (words: readonly string[], type?: ListType): string => listed(words, type).join('');

const languageNames = new Intl.DisplayNames(language, { type: 'language' });

/** The name of a language by its BCP 47 tag: "Chinese" for `zh`. */
export const languageName = (tag: string): string => languageNames.of(tag) ?? tag;

/** The attributes of an element whose words are in a language (BCP 47 tag): none where it is the page's own. */
export const languageAttributes = (tag: string): LanguageAttributes => attributesWithin(tag, language);

const numbers = new Intl.NumberFormat(locale);

/** A number as a reader would write it: "1,170,903". */
export const numeral = (number: number): string => numbers.format(number);
