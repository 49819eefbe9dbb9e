/** Makes texts for messages, in which invisible characters can be seen. */

/**
 * Control and format characters, private use, lone surrogates, unassigned code points, and every space but the plain
 * one.
 */
const UNSEEN = /[[\p{C}\p{Z}]--[ ]]/gv;

/** How many characters are shown before and after the place where two texts differ. */
const BEFORE = 24;
const AFTER = 40;

/** Returns a text in quotation marks, cut to `length`, with invisible characters written like `<U+200B>`. */
export function quoted(text: string, length = 80): string {
  return `"${shown(text.length > length ? `${text.slice(0, length)}…` : text)}"`;
}

/** Returns two different texts around the first place where they differ, with the code points there. */
export function parting(found: string, expected: string): { readonly found: string; readonly expected: string } {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  // Does not stop between the halves of one character.
  if (/[\uDC00-\uDFFF]/.test(found[at] ?? expected[at] ?? '') && /[\uD800-\uDBFF]/.test(found[at - 1] ?? '')) at -= 1;
  const around = (text: string) => {
    const start = Math.max(0, at - BEFORE);
    const excerpt = text.slice(start, at + AFTER);
    const character = text.codePointAt(at);
    const there = character === undefined ? 'its end' : codePoint(character);
    return `"${start > 0 ? '…' : ''}${shown(excerpt)}${at + AFTER < text.length ? '…' : ''}" (there: ${there})`;
  };
  return { found: around(found), expected: around(expected) };
}

function shown(text: string): string {
  return text.replace(UNSEEN, (character) => `<${codePoint(character.codePointAt(0) ?? 0)}>`);
}

function codePoint(number: number): string {
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}
