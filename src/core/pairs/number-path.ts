/** The official numbers that lead to a passage, from the outermost. */

/**
 * Returns them; none for a passage without a number. The first words of an article without numbers of their own are those of its
 * number.
 *
 * @param ofSection the number of its section, if it is cited with that
 * @param own the numbers in the section; `undefined` if it has none
 * @param isFirst whether it is the first passage of an article, whose number it has
 */
export function numberPath(
  ofSection: string | undefined,
  own: readonly string[] | undefined,
  isFirst: boolean,
): string[] {
  if (own === undefined && !isFirst) return [];
  return [...(ofSection === undefined ? [] : [ofSection]), ...(own ?? [])];
}
