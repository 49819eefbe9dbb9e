/** Says in words what a version in another language is. */
import { words } from '@words/versions.ts';
import type { Document } from '../core/model.ts';
import { originalOf } from '../core/pairs/texts.ts';
import { getPublication } from '../publication.ts';
import { dateInWords, languageName } from '../ui/format.ts';

/** Says in which language a text is, how binding, and by whom it was translated. */
export function whatItIs({ language, authority, translator = '' }: Document): string {
  const name = languageName(language);
  if (authority === undefined) return words.original(name);
  return authority === 'authentic' ? words.authority.authentic(name) : words.authority[authority](name, translator);
}

/** Returns the sentence about a version in a file to download: what it is, and of which text; nothing of an original. */
export function versionInFile(text: Document): string | undefined {
  const of = originalOf(text, getPublication().documents);
  if (of === undefined) return undefined;
  const { original, edition, changed } = of;
  const name = languageName(original.language);
  const parts = [
    whatItIs(text),
    ...(edition === undefined ? [] : [words.ofEdition(name, dateInWords(edition.published)).join('')]),
    ...(changed === undefined || text.edition !== undefined ? [] : [words.lags(name, dateInWords(changed))]),
  ];
  return words.inFile(parts.join(' · '));
}
