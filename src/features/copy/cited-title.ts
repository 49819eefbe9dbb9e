/** A citation whose title says in which language it is, where that is another than the page's. */
import type { Document } from '../../core/model.ts';
import { languageAttributes } from '../../ui/format.ts';

/**
 * Marks the title in a citation.
 *
 * @param html the citation of the document, or of a place in it
 */
export function withTitleLanguage(html: string, { title, titleLanguage }: Pick<Document, 'title' | 'titleLanguage'>) {
  const { lang, dir } = languageAttributes(titleLanguage);
  const attributes = dir === undefined ? '' : ` dir="${dir}"`;
  return lang === undefined ? html : html.replace(title, (words) => `<bdi lang="${lang}"${attributes}>${words}</bdi>`);
}
