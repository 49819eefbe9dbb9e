/** By which words a text is found: what the index must hold besides it. */
import { plainWord } from '../../../core/languages/words.ts';
import { remembered } from '../../../core/remembered.ts';

/**
 * Stems of words that Pagefind would not find in some texts: what its own way to tell words passes over. A query asks for
 * the beginnings of words (client/candidates.ts), so what begins a word is there already. A name typed in one,
 * "fumianqingdan", needs nothing: where no word begins with what is asked for, Pagefind takes the longest that it
 * begins with itself.
 *
 * @param sought stems by which the texts are to be found
 * @param parts what is parted by spaces in the texts
 */
export function findableWords(sought: ReadonlySet<string>, parts: readonly string[]): string[] {
  const seen = new Set<string>();
  for (const part of new Set(parts)) for (const word of seenIn(part)) seen.add(word);
  // Most stems are words themselves.
  const left = [...sought].filter((stem) => !seen.has(stem));
  if (left.length === 0) return [];
  const sorted = [...seen].toSorted();
  return left.filter((stem) => !isBeginning(stem, sorted));
}

/** Whether a word in the order of letters begins with some letters. */
function isBeginning(letters: string, sorted: readonly string[]): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(letters) ?? false;
}

/**
 * Words that Pagefind finds in what stands between two spaces (as of 1.6.0), most of which texts have again and again:
 * all of it, without marks; and parts of two letters or more where ASCII punctuation parts them. Only those are counted
 * that it leaves as they are: it takes "WeChat" for two words, and what it does to letters with accents is not ours to
 * know.
 */
const seenIn = remembered((raw) => {
  const parts = raw
    .split(/[!-/:-@[-`{-~]/u)
    .filter((part) => /^(?:\p{L}\p{Ll}+|\p{Lu}{2,}|\p{N}{2,}|\p{Lo}{2,})$/u.test(part));
  return [raw.replace(/[^\p{L}\p{N}]/gu, ''), ...parts]
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && plainWord(word) === word);
});
