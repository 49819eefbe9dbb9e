/** The words of a paragraph without the official number with which they begin, which another edition may change. */

/**
 * Returns a text without its number: "Nobody sells fish." for "3. Nobody sells fish." with the number "3".
 *
 * @param numbers the official numbers that lead to it, from the outermost
 */
export function wordingOf({
  text,
  numbers,
}: {
  readonly text: string;
  readonly numbers?: readonly string[] | undefined;
}): string {
  const own = numbers?.at(-1);
  const at = own === undefined ? -1 : text.indexOf(own);
  if (own === undefined || at < 0 || at > MOST_BEFORE) return text;
  const rest = text.slice(at + own.length);
  // Behind a number stands a word such as 条, with a space, or punctuation.
  const withSpace = rest.replace(/^\S{0,2}\s+/u, '');
  return withSpace === rest ? rest.replace(/^\p{P}+/u, '') : withSpace;
}

/** How many signs may stand before a number at the beginning: 第, a bracket, a section sign with a space. */
const MOST_BEFORE = 2;
