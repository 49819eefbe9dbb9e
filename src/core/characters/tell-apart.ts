/** Shows two texts so that a reader sees in what they differ, also where they look alike. */
import { codePointOf, writeOutSpaces } from './character-names.ts';

/** Two texts as a message shows them. */
export interface ToldApart {
  readonly found: string;
  readonly expected: string;
}

/**
 * Two texts with what is not seen written out, and what looks alike where they part.
 *
 * @param cut makes an excerpt of a text around an offset; without it they are shown whole
 */
export function tellApart(
  found: string,
  expected: string,
  cut: (text: string, at: number) => string = (text) => text,
): ToldApart {
  const at = firstDifference(found, expected) ?? found.length;
  return { found: beside(found, at, expected, cut), expected: beside(expected, at, found, cut) };
}

/** Index of the first UTF-16 unit in which two texts differ, `undefined` if they are equal. */
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

/** Whether a letter is another in another form, one of the many hyphens, or of a script that has letters like its own. */
function looksLike(letter: string, other: string): boolean {
  if (letter === other || letter === ' ') return false;
  if (letter.normalize('NFKC') === other.normalize('NFKC') || (HYPHEN.test(letter) && HYPHEN.test(other))) return true;
  return LIKE_LATIN.test(letter) && /\p{Script=Latin}/u.test(other);
}

const HYPHEN = /^[\p{Pd}\u2212]$/u;
const LIKE_LATIN = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** The letter at an offset, with its marks. */
function letterAt(text: string, at: number): string {
  return /^[^]\p{M}*/u.exec(text.slice(at))?.[0] ?? '';
}
