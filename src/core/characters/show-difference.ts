/** Shows two texts in such a way that a reader sees how they differ, even if they look alike. */
import { codePointOf, writeOutSpaces } from './character-names.ts';

/** Two texts in the form in which a message shows them. */
export interface ShownDifference {
  readonly found: string;
  readonly expected: string;
}

/**
 * Returns two texts with invisible characters written out, and with look-alike letters written out where the texts
 * differ.
 *
 * @param cut makes an excerpt of a text around an offset; without it, the whole texts are shown
 */
export function showDifference(
  found: string,
  expected: string,
  cut: (text: string, at: number) => string = (text) => text,
): ShownDifference {
  const at = firstDifference(found, expected) ?? found.length;
  return { found: beside(found, at, expected, cut), expected: beside(expected, at, found, cut) };
}

/** Returns the index of the first UTF-16 unit in which two texts differ; `undefined` if they are equal. */
export function firstDifference(a: string, b: string): number | undefined {
  if (a === b) return undefined;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

function beside(text: string, at: number, other: string, cut: (text: string, at: number) => string): string {
  const [shown, before] = [cut(text, at), cut(text.slice(0, at), at)];
  const letter = letterAt(text, at);
  if (!looksLike(letter, letterAt(other, at)) || !shown.startsWith(before)) return writeOutSpaces(shown);
  const named = Array.from(letter, (character) => `⟨${codePointOf(character)}⟩`).join('');
  return `${writeOutSpaces(before)}${named}${writeOutSpaces(shown.slice(before.length + letter.length))}`;
}

/**
 * Whether two letters look alike: they are forms of the same letter, or two kinds of hyphen, or letters of two scripts
 * that look alike.
 */
function looksLike(letter: string, other: string): boolean {
  if (letter === other || letter === ' ') return false;
  if (letter.normalize('NFKC') === other.normalize('NFKC') || (HYPHEN.test(letter) && HYPHEN.test(other))) return true;
  return LIKE_LATIN.test(letter) && /\p{Script=Latin}/u.test(other);
}

const HYPHEN = /^[\p{Pd}\u2212]$/u;
const LIKE_LATIN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** The letter at an offset, with its combining marks. */
function letterAt(text: string, at: number): string {
  return /^[^]\p{M}*/u.exec(text.slice(at))?.[0] ?? '';
}
