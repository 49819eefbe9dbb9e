/** Words for messages, with what cannot be seen made visible. */

/** Controls, formats, private use, lone surrogates, unassigned; and every space but the plain one. */
const UNSEEN = /[[\p{C}\p{Z}]--[ ]]/gv;

/** How much of a text is shown before and after where two texts part. */
const BEFORE = 24;
const AFTER = 40;

/** A text in quotation marks, cut to `length`, whose unseen characters are written like `<U+200B>`. */
export function quoted(text: string, length = 80): string {
  return `"${shown(text.length > length ? `${text.slice(0, length)}…` : text)}"`;
}

/** Two different texts as they read around the first place where they differ, and the characters there by number. */
export function parting(found: string, expected: string): { readonly found: string; readonly expected: string } {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  // Not between the halves of one character.
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
