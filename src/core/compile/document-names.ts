/** What a document is called. */
import type { Document } from '../model.ts';
import type { DocumentData } from '../schemas/document.ts';

/**
 * What a document is called where it is only named, and the languages of that and of its title.
 *
 * @param ownLanguage of the publication, in which short titles are
 */
export function namesOf(
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
