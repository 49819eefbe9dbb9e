/** A citation whose title and label say in which language they are, where that is another than the page's. */
import type { Document } from '../../core/model.ts';
import { languageAttributes } from '../../ui/format.ts';

/**
 * Marks the title in a citation, and the label of a place.
 *
 * @param html the citation of the document, or of a place in it
 * @param label of the place
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
  const { lang, dir } = languageAttributes(language);
  const attributes = dir === undefined ? '' : ` dir="${dir}"`;
  return lang === undefined ? html : html.replace(words, (found) => `<bdi lang="${lang}"${attributes}>${found}</bdi>`);
}
