/** Finds the phrases that mean the same in two languages: names of months, and names that terms have in both. */
import type { TermData } from '../schemas/term.ts';
import type { Phrase } from './likeness.ts';

/** What a term is called, by language. */
type Named = Pick<TermData, 'names' | 'renderings'> & { readonly id: string; readonly label: string };

/**
 * Returns the phrases of a language.
 *
 * @param language the BCP 47 tag of a text
 * @param ownLanguage that of the publication, in which terms have their labels
 */
export function phrasesOf(language: string, terms: readonly Named[], ownLanguage: string): Phrase[] {
  const primary = primaryOf(language);
  return [
    ...monthsOf(language),
    ...terms.flatMap(({ id, label, renderings, names }) => {
      const called = [
        ...(primaryOf(ownLanguage) === primary ? [label, ...renderings] : []),
        ...Object.entries(names).flatMap(([tag, { name, short }]) =>
          primaryOf(tag) === primary ? [name, ...(short === undefined ? [] : [short])] : [],
        ),
      ];
      return called.map((words) => ({ words, means: `term:${id}` }));
    }),
  ];
}

const primaryOf = (tag: string): string => new Intl.Locale(tag).language;

/** The months as they stand in a date, each meaning its number. A language that writes them in figures needs none. */
function monthsOf(language: string): Phrase[] {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2000, month, 2));
    return { words: parts.find(({ type }) => type === 'month')?.value ?? '', means: `${month + 1}` };
  }).filter(({ words }) => /^\p{L}/u.test(words));
}
