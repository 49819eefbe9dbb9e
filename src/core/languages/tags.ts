/** Language tags (BCP 47). */

/** Languages of which browsers choose a font by the script in the tag. */
const WRITTEN_IN_SEVERAL_SCRIPTS = new Set(['zh', 'sr', 'uz', 'az', 'mn']);

/**
 * The tag to give with words of a language, its script said where that is not plain from the language alone:
 * `zh` is `zh-Hans`.
 */
export function withScript(tag: string): string {
  const { language, script } = new Intl.Locale(tag);
  if (script !== undefined || !WRITTEN_IN_SEVERAL_SCRIPTS.has(language)) return tag;
  return `${language}-${new Intl.Locale(tag).maximize().script}`;
}
