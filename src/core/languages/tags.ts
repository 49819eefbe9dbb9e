import { memo } from '../memo/memo.ts';

/** Returns the direction in which a language is written. */
export const directionOf = memo((tag): 'ltr' | 'rtl' =>
  new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

/**
 * Returns the tag for the `lang` attribute, with the script if the language alone does not determine it: `zh` becomes
 * `zh-Hans`.
 */
export const withScript = memo((tag) => {
  const { language, script } = new Intl.Locale(tag);
  if (script !== undefined || !WRITTEN_IN_SEVERAL_SCRIPTS.has(language)) return tag;
  return `${language}-${new Intl.Locale(tag).maximize().script}`;
});

/** Languages for which browsers choose the font by the script in the tag. */
const WRITTEN_IN_SEVERAL_SCRIPTS = new Set(['zh', 'sr', 'uz', 'az', 'mn']);

/** Returns the tag for romanised words of a language: `zh-Latn`. */
export const inLatinLetters = memo((tag) => `${new Intl.Locale(tag).language}-Latn`);

/**
 * The attributes of an element whose words are in another language than the surrounding words; none if it is the same.
 */
export interface LanguageAttributes {
  readonly lang: string | undefined;
  readonly dir: 'ltr' | 'rtl' | undefined;
}

/**
 * Returns the attributes of an element by the language of its words.
 *
 * @param tag BCP 47 tag of the words
 * @param around BCP 47 tag of the surrounding words; `dir` is left out if both have the same direction
 * @public used by the words of the interface, which knip does not follow
 */
export function attributesWithin(tag: string, around: string): LanguageAttributes {
  const direction = directionOf(tag);
  return {
    lang: tag === around ? undefined : tag,
    dir: direction === directionOf(around) ? undefined : direction,
  };
}
