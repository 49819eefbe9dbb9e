/** In which languages, and by which letters, readers find terms: as words of the interface. */
import { language } from '@words/language.ts';
import { words } from '@words/terms.ts';
import { romanisationOf } from '../../core/languages/romanisation.ts';
import { fold } from '../../core/languages/fold.ts';
import type { Term } from '../../core/model.ts';
import { languagesOf, namesOf, romanisedLanguagesOf } from '../../core/terms/names.ts';
import { languageName } from '../../ui/format.ts';

/** An order of the index by names in Latin letters. */
export interface RomanOrder {
  /** BCP 47 tag of the names' language. */
  readonly language: string;
  /** What they are called. */
  readonly name: string;
  /** Name of the order in addresses. */
  readonly id: string;
}

/** The languages in which the terms have names, that of their labels first */
export function termLanguages(terms: readonly Term[]): string[] {
  const own = new Intl.Locale(language).language;
  return [...new Set([own, ...languagesOf(terms)].map(languageName))];
}

/** The orders in which names in Latin letters put the terms, one a language. */
export function romanOrders(terms: readonly Term[]): RomanOrder[] {
  const names: Partial<Readonly<Record<string, string>>> = words.romanisations;
  return romanisedLanguagesOf(terms).map((tag) => {
    const system = romanisationOf(tag);
    const name = system === undefined ? undefined : names[system];
    return { language: tag, name: name ?? words.inLatinLetters(languageName(tag)), id: system ?? tag };
  });
}

/** A word to try in the filter: the first of a term's name in Latin letters, as one types it, or else of its label. */
export function exampleWord(term: Term): string | undefined {
  const [roman = term.label] = namesOf(term).flatMap((name) => name.roman?.name ?? []);
  return /[\p{L}\p{N}-]+/u.exec(fold(roman))?.[0];
}
