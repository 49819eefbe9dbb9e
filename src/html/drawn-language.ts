/** Draws words with the language that they are in (markup.ts). */
import { splitterFor } from '../core/languages/split.ts';
import { memo } from '../core/memo/memo.ts';
import { getPublication } from '../publication.ts';
import { languageAttributes } from '../ui/format.ts';
import { inRow, type Markup, markup } from './markup.ts';

/** The attributes of an element whose words are in a language (BCP 47 tag), with a space before each: none where it is the page's own. */
export const languageOf = memo((tag): Markup => {
  const { lang, dir } = languageAttributes(tag);
  return inRow([lang && markup` lang="${lang}"`, dir && markup` dir="${dir}"`]);
});

/** Words in a language: an element says which, where it is another than the page's. */
export const inLanguage = (words: string, tag: string): Markup | string =>
  languageAttributes(tag).lang === undefined ? words : markup`<bdi${languageOf(tag)}>${words}</bdi>`;

/** A text of ours that may hold words of other languages, each stretch in its own. */
export function multilingual(text: string): Markup {
  const { site, languages } = getPublication();
  const stretches = splitterFor(site.language, languages)(text);
  return inRow(
    stretches.map(({ text: words, lang }) =>
      lang === undefined ? words : markup`<span${languageOf(lang)}>${words}</span>`,
    ),
  );
}
