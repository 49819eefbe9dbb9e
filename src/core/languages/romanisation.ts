/** The usual romanisation of each language. */
const SYSTEMS: Partial<Readonly<Record<string, string>>> = { zh: 'pinyin' };

/**
 * Returns the name of the usual romanisation of a language, such as `pinyin`.
 *
 * @param tag BCP 47 tag
 * @returns `undefined` if there are several, or none that the engine knows
 */
export function romanisationOf(tag: string): string | undefined {
  return SYSTEMS[new Intl.Locale(tag).language];
}
