/** How messages show characters that are invisible or easily mistaken for others. */

/** Returns a character's code point in Unicode's notation: `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * Characters that are invisible or have no meaning of their own, except line breaks: controls, default-ignorable
 * characters, line and paragraph separators, surrogates, private use, noncharacters and the replacement character.
 */
const UNSEEN = /(?!\n)[\p{Cc}\p{DI}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{NChar}\uFFFD]/gu;

/** Any space other than the one on the keyboard. */
const OTHER_SPACE = /(?! )\p{Zs}/gu;

/** Returns a text in which each invisible character is replaced by its code point: `a⟨U+202E⟩b`. */
export function writeOut(text: string): string {
  return text.replace(UNSEEN, (character) => `⟨${codePointOf(character)}⟩`);
}

/** Characters that can be mistaken for ASCII: signs beyond ASCII, and Greek and Cyrillic letters. */
const LIKE_ASCII = /(?![\n -~])[^\p{L}\p{M}\p{N}]|[\p{Script=Greek}\p{Script=Cyrillic}]/gu;

/** Returns words that should be ASCII, with every look-alike replaced by its code point: `harbour⟨U+2011⟩master`. */
export function writeOutLookAlikes(text: string): string {
  return text.replace(LIKE_ASCII, (character) => `⟨${codePointOf(character)}⟩`);
}

/** Does the same as {@link writeOut}, and also for unusual spaces: for words that are compared with others. */
export function writeOutSpaces(text: string): string {
  return writeOut(text).replace(OTHER_SPACE, (character) => `⟨${codePointOf(character)}⟩`);
}
