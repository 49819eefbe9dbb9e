/** What is said of the texts of a work in different languages. */
import { words } from '@words/versions.ts';
import type { Document } from '../../core/model.ts';
import { type OriginalOf, originalOf, textsBeside } from '../../core/pairs/texts.ts';
import { getPublication } from '../../publication.ts';
import { languageName } from '../../ui/format.ts';

/** Returns the texts in other languages that go with a text, the original first. */
export const othersOf = (text: Document): Document[] => textsBeside(text, getPublication().documents);

/** Returns the original of a version; `undefined` for an original. */
export const originalOfVersion = (text: Document): OriginalOf | undefined =>
  originalOf(text, getPublication().documents);

/** Says in which language a text is, how binding, and by whom it was translated. */
export function whatItIs({ language, authority, translator = '' }: Document): string {
  const name = languageName(language);
  if (authority === undefined) return words.original(name);
  return authority === 'authentic' ? words.authority.authentic(name) : words.authority[authority](name, translator);
}
