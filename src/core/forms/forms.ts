/** The forms of terms by language: which wordings are searched for in a text. */
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
