/** Marks the language of the title and the label in a citation, if it is not the language of the page. */
import type { Document } from '../../core/model.ts';
import { langAttributes } from '../../html/draw-language.ts';
import { Markup, markup } from '../../html/markup.ts';
import { languageAttributes } from '../../ui/format.ts';

/**
 * Marks the language of the title in a citation, and of the label of a place.
 *
 * @param html the citation of the document, or of a place in it
 * @param label the label of the place, if the citation is of one
 * @returns the citation with `<bdi lang>` around these
 */
export function withLanguages(
  html: string,
  { title, titleLanguage, language }: Pick<Document, 'title' | 'titleLanguage' | 'language'>,
  label?: string,
): string {
  const titled = withLanguage(html, title, titleLanguage);
  return label === undefined ? titled : withLanguage(titled, label, language);
}

function withLanguage(html: string, words: string, language: string): string {
  if (languageAttributes(language).lang === undefined) return html;
  return html.replace(words, (found) => markup`<bdi${langAttributes(language)}>${new Markup(found)}</bdi>`.html);
}
