/** Language tags (BCP 47). */
import { memo } from '../memo/memo.ts';

/** Whether a language tag takes in another: `zh` takes in `zh-Hans`. https://www.rfc-editor.org/rfc/rfc4647#section-3.3.1 */
export function covers(range: string, tag: string): boolean {
  return `${tag.toLowerCase()}-`.startsWith(`${range.toLowerCase()}-`);
}

/** In which direction a language is written. */
export const directionOf = memo((tag): 'ltr' | 'rtl' =>
  new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

/**
 * The tag to give with words of a language, its script said where that is not plain from the language alone:
 * `zh` is `zh-Hans`.
 */
export const withScript = memo((tag) => {
  const { language, script } = new Intl.Locale(tag);
  if (script !== undefined || !WRITTEN_IN_SEVERAL_SCRIPTS.has(language)) return tag;
  return `${language}-${new Intl.Locale(tag).maximize().script}`;
});

/** Languages of which browsers choose a font by the script in the tag. */
const WRITTEN_IN_SEVERAL_SCRIPTS = new Set(['zh', 'sr', 'uz', 'az', 'mn']);

/** The tag of a language's words in Latin letters: `zh-Latn`. */
export const inLatinLetters = memo((tag) => `${new Intl.Locale(tag).language}-Latn`);

/** What an element says of words in another language than those around it; nothing of words in the same. */
export interface LanguageAttributes {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/**
 * The attributes of an element by the language of its words.
 *
 * @param tag BCP 47 tag of the words
 * @param around that of what surrounds them; where both are written in one direction `dir` is left out
 * @public used by the words of the interface, which knip does not follow
 */
export function attributesWithin(tag: string, around: string): LanguageAttributes {
  const direction = directionOf(tag);
  return {
    lang: tag === around ? undefined : tag,
    dir: direction === directionOf(around) ? undefined : direction,
  };
}
