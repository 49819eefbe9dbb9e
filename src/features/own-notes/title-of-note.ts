/** Names the text that a note is on. The original of a version may have the same title, so that its language says which it is. */
import { locale } from '@words/language.ts';
import type { OwnNote } from './own-note.ts';

/** Returns the title of a note's document; of a version in another language, with that language. */
export const titleOfNote = (note: OwnNote): string => `${note.title}${languageOfVersion(note)}`;

/** Returns the language in brackets, with a space before it; nothing if the note is on no version. */
export function languageOfVersion({ document, language }: OwnNote): string {
  if (!document.split('/').includes(`@${language}`)) return '';
  return ` (${new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language})`;
}
