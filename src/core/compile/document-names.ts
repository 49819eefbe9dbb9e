import type { Document } from '../model.ts';
import type { DocumentData } from '../schemas/document.ts';

/**
 * Returns the name of a document for links and lists, and the languages of that name and of its title. The name of a
 * former edition ends in its date.
 *
 * @param ownLanguage the language of the publication, in which short titles are written
 * @param edition the date of a former edition
 */
export function documentNames(
  {
    title,
    titleLanguage: own,
    shortTitle,
    language,
  }: Pick<DocumentData, 'title' | 'titleLanguage' | 'shortTitle' | 'language'>,
  ownLanguage: string,
  edition?: string,
): Pick<Document, 'titleLanguage' | 'name' | 'nameLanguage'> {
  const titleLanguage = own ?? language;
  const dated = (name: string) => (edition === undefined ? name : `${name} (${edition})`);
  return shortTitle === undefined
    ? { titleLanguage, name: dated(title), nameLanguage: titleLanguage }
    : { titleLanguage, name: dated(shortTitle), nameLanguage: ownLanguage };
}
