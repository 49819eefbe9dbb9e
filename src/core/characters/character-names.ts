/** How characters that cannot be seen, or can be taken for others, are written where people read of them. */

/** A character as Unicode numbers it: `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * What nobody sees, or what has no meaning of its own, but line breaks: controls, what is ignored by default, line and
 * paragraph separators, surrogates, private use and what is no character.
 */
const UNSEEN = /(?!\n)[\p{Cc}\p{DI}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{NChar}\uFFFD]/gu;

/** A space that is none of the keyboard's. */
const OTHER_SPACE = /(?! )\p{Zs}/gu;

/** A text with what nobody sees in it written out: `a⟨U+202E⟩b`. */
export function writeOut(text: string): string {
  return text.replace(UNSEEN, (character) => `⟨${codePointOf(character)}⟩`);
}

/** What can be taken for the ASCII character that belongs there: signs beyond ASCII, letters of Greek and Cyrillic. */
const LIKE_ASCII = /(?![\n -~])[^\p{L}\p{M}\p{N}]|[\p{Script=Greek}\p{Script=Cyrillic}]/gu;

/** Words that should be ASCII, with what can be taken for that written out: `harbour⟨U+2011⟩master`. */
export function writeOutLookAlikes(text: string): string {
  return text.replace(LIKE_ASCII, (character) => `⟨${codePointOf(character)}⟩`);
}

/** The same, and other spaces than the keyboard's written out too: for words that are held against others. */
export function writeOutSpaces(text: string): string {
  return writeOut(text).replace(OTHER_SPACE, (character) => `⟨${codePointOf(character)}⟩`);
}
