/** The forms of terms by language: which wordings are looked for in a text. */
import { covers } from '../languages/tags.ts';
import type { TermData } from '../schemas/term.ts';

/** A term's wordings: those looked for in every text, or those of each language. */
export type FormsByLanguage = TermData['forms'];

/** Every wording of a term, whatever its language. */
export function allForms(forms: FormsByLanguage): readonly string[] {
  return Array.isArray(forms) ? forms : Object.values(forms).flat();
}

/**
 * The wordings of a term that are looked for in a text.
 *
 * @param language BCP 47 tag of the text; forms given for `zh` are looked for in `zh-Hans` too
 */
export function formsIn(forms: FormsByLanguage, language: string): readonly string[] {
  if (Array.isArray(forms)) return forms;
  return Object.entries(forms).flatMap(([tag, wordings]) => (covers(tag, language) ? wordings : []));
}
