/** The languages of terms' names, and the orders of names in Latin letters, as words of the interface. */
import { language } from '@words/language.ts';
import { words } from '@words/terms.ts';
import { romanisationOf } from '../../core/languages/romanisation.ts';
import { fold } from '../../core/languages/fold.ts';
import type { Term } from '../../core/model.ts';
import { languagesOf, termNames, romanisedLanguagesOf } from '../../core/terms/names.ts';
import { languageName } from '../../ui/format.ts';

/** An order of the index by names in Latin letters. */
export interface RomanOrder {
  /** The BCP 47 tag of the names' language. */
  readonly language: string;
  /** What these names are called. */
  readonly name: string;
  /** The name of the order in addresses. */
  readonly id: string;
}

/** Returns the languages in which the terms have names. The language of their labels comes first. */
export function termLanguages(terms: readonly Term[]): string[] {
  const own = new Intl.Locale(language).language;
  return [...new Set([own, ...languagesOf(terms)].map(languageName))];
}

/** Returns the orders of the terms by their names in Latin letters, one for each language that has such names. */
export function romanOrders(terms: readonly Term[]): RomanOrder[] {
  const names: Partial<Readonly<Record<string, string>>> = words.romanisations;
  return romanisedLanguagesOf(terms).map((tag) => {
    const system = romanisationOf(tag);
    const name = system === undefined ? undefined : names[system];
    return { language: tag, name: name ?? words.inLatinLetters(languageName(tag)), id: system ?? tag };
  });
}

/**
 * Returns a word to try in the filter: the first word of a term's name in Latin letters, as it is typed, or else of its
 * label.
 */
export function exampleWord(term: Term): string | undefined {
  const [roman = term.label] = termNames(term).flatMap((name) => name.roman?.name ?? []);
  return /[\p{L}\p{N}-]+/u.exec(fold(roman))?.[0];
}
