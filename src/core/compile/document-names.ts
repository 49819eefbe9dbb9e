import type { Document } from '../model.ts';
import type { DocumentData } from '../schemas/document.ts';

/**
 * Returns the name of a document for links and lists, and the languages of that name and of its title.
 *
 * @param ownLanguage the language of the publication, in which short titles are written
 */
export function documentNames(
  {
    title,
    titleLanguage: own,
    shortTitle,
    language,
  }: Pick<DocumentData, 'title' | 'titleLanguage' | 'shortTitle' | 'language'>,
  ownLanguage: string,
): Pick<Document, 'titleLanguage' | 'name' | 'nameLanguage'> {
  const titleLanguage = own ?? language;
  return shortTitle === undefined
    ? { titleLanguage, name: title, nameLanguage: titleLanguage }
    : { titleLanguage, name: shortTitle, nameLanguage: ownLanguage };
}
