/** The forms of terms by language: which wordings are searched for in a text. */
import { searchable } from '../characters/searchable-text.ts';
import { covers } from '../languages/covers.ts';
import type { TermData } from '../schemas/term.ts';

/** A term's wordings: either for all texts, or by language. */
export type FormsByLanguage = TermData['forms'];

/** Returns every wording of a term, whatever its language. */
export function allForms(forms: FormsByLanguage): readonly string[] {
  return Array.isArray(forms) ? forms : Object.values(forms).flat();
}

/**
 * Returns the wordings of a term that are searched for in a text.
 *
 * @param language BCP 47 tag of the text; forms for `zh` are searched for in `zh-Hans` too
 */
export function formsIn(forms: FormsByLanguage, language: string): readonly string[] {
  if (Array.isArray(forms)) return forms;
  return Object.entries(forms).flatMap(([tag, wordings]) => (covers(tag, language) ? wordings : []));
}

/**
 * Returns the wordings of a term in languages in which it has no name, each with its language: what it is called there.
 *
 * @param ownLanguage that of the publication, in which it has its label
 */
export function formsAlone(
  { forms, names }: Pick<TermData, 'forms' | 'names'>,
  ownLanguage: string,
): readonly (readonly [language: string, form: string])[] {
  if (Array.isArray(forms)) return [];
  const named = [ownLanguage, ...Object.keys(names)];
  return Object.entries(forms)
    .filter(([tag]) => !named.some((one) => covers(tag, one) || covers(one, tag)))
    .flatMap(([tag, wordings]) => wordings.map((form) => [tag, form] as const));
}

/**
 * Returns the key of a form. Forms with the same key are one: a build refuses the second, and commands do not write it.
 *
 * @param language the language for which the form is listed, if it is listed for one
 */
export const formKey = (form: string, language = ''): string => `${language} ${searchable(form)}`;
