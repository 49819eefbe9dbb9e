/** Draws words that are marked with their language. */
import { splitterFor } from '../core/languages/split.ts';
import { memo } from '../core/memo/memo.ts';
import { getPublication } from '../publication.ts';
import { languageAttributes } from '../ui/format.ts';
import { joinParts, type Markup, markup } from './markup.ts';

/**
 * Returns the `lang` and `dir` attributes for words in a language (BCP 47 tag), each with a space before it. There are
 * none if it is the language of the page.
 */
export const langAttributes = memo((tag): Markup => {
  const { lang, dir } = languageAttributes(tag);
  return joinParts([lang && markup` lang="${lang}"`, dir && markup` dir="${dir}"`]);
});

/** Draws words in a language (BCP 47 tag). If it is not the language of the page, an element marks them with it. */
export const inLanguage = (words: string, tag: string): Markup | string =>
  languageAttributes(tag).lang === undefined ? words : markup`<bdi${langAttributes(tag)}>${words}</bdi>`;

/** Draws a text of the publication that may contain words in other languages, which are marked with their language. */
export function multilingual(text: string): Markup {
  const { site, languages } = getPublication();
  const stretches = splitterFor(site.language, languages)(text);
  return joinParts(
    stretches.map(({ text: words, lang }) =>
      lang === undefined ? words : markup`<span${langAttributes(lang)}>${words}</span>`,
    ),
  );
}
