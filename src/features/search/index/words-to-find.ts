/** By which words a text is found: what the index must hold besides it. */
import { plainWord } from '../../../core/languages/words.ts';

/**
 * Stems of words that Pagefind would not find in some texts: what its own way to tell words passes over. A query asks for
 * the beginnings of words (client/candidates.ts), so what begins a word is there already. What is typed in one, "visafree",
 * needs nothing: where no word begins with what is asked for, Pagefind takes the longest that it begins with itself.
 *
 * @param sought stems by which the texts are to be found
 * @param seen words that Pagefind finds in them
 */
export function findableWords(sought: ReadonlySet<string>, seen: readonly string[]): string[] {
  const byFirst = Map.groupBy(seen, (word) => word.charAt(0));
  const begins = (stem: string) => byFirst.get(stem.charAt(0))?.some((word) => word.startsWith(stem)) === true;
  return [...sought].filter((stem) => !begins(stem));
}

/**
 * Words that Pagefind finds in what stands between two spaces (as of 1.6.0): all of it, without marks; and parts of two
 * letters or more where ASCII punctuation parts them. Only those are counted that it leaves as they are: it takes
 * "WeChat" for two words, and what it does to letters with accents is not ours to know.
 */
export function seenIn(raw: string): string[] {
  const parts = raw
    .split(/[!-/:-@[-`{-~]/u)
    .filter((part) => /^(?:\p{L}\p{Ll}+|\p{Lu}{2,}|\p{N}{2,}|\p{Lo}{2,})$/u.test(part));
  return [raw.replace(/[^\p{L}\p{N}]/gu, ''), ...parts]
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && plainWord(word) === word);
}
