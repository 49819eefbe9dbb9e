import { WITHOUT_SPACES } from '../languages/scripts.ts';
import type { Document } from '../model.ts';
import type { DocumentData } from '../schemas/document.ts';

/** From this many letters on, a title is long: it has no room in lists. */
export const LONG_TITLE = 80;

/** The most letters that are left of it. */
const LEFT = 60;

/**
 * Returns the name of a document for links and lists, and the languages of that name and of its title: its short title,
 * or else its title, which is cut at a word if it is long. The name of a former edition ends in its date.
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
    ? { titleLanguage, name: dated(cutTitle(title, titleLanguage)), nameLanguage: titleLanguage }
    : { titleLanguage, name: dated(shortTitle), nameLanguage: ownLanguage };
}

/**
 * Returns a title unchanged, or the beginning of a long one with dots. It is cut at a space, and in a script without
 * spaces, whose letters are as wide as two, at a word.
 */
function cutTitle(title: string, language: string): string {
  if (widthOf(title) < LONG_TITLE) return title;
  const words = title.includes(' ')
    ? title.split(/(?= )/u)
    : [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)].map(({ segment }) => segment);
  let beginning = '';
  for (const word of words) {
    if (widthOf(beginning + word) > LEFT) break;
    beginning += word;
  }
  return `${beginning.replace(/[\p{P}\s]+$/u, '')}…`;
}

const widthOf = (text: string) =>
  Array.from(text).reduce((sum, letter) => sum + (WITHOUT_SPACES.test(letter) ? 2 : 1), 0);
