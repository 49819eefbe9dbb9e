/** The usual way to write a language in Latin letters, by language. */
const SYSTEMS: Partial<Readonly<Record<string, string>>> = { zh: 'pinyin' };

/**
 * By what a language is usually written in Latin letters, such as `pinyin`.
 *
 * @param tag BCP 47 tag
 * @returns `undefined` where there are several ways, or none that the engine knows
 */
export function romanisationOf(tag: string): string | undefined {
  return SYSTEMS[new Intl.Locale(tag).language];
}
