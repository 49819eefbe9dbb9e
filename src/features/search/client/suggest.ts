/** "Did you mean": finds the words of the site that are most similar to a word that it does not have. */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { distance } from 'fastest-levenshtein';
import { plainWord } from '../../../core/languages/words.ts';

/**
 * The words of the site with the number of records that have them, 0 for words that no record has, and whether they are only
 * in other names of terms; and characters that may be typed in place of one of the site's own, with that one
 * (index/vocabulary.ts).
 */
export type Vocabulary = readonly (readonly [word: string, records: number | string, isOnlyName?: 1])[];

/** A word that no text has. */
export interface Unknown {
  readonly word: string;
  /** Whether it is written like a name. */
  readonly isName: boolean;
}

let vocabulary: Promise<Vocabulary> | undefined;

/**
 * Returns for each word the most similar word of the site, if there is one.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if the site's words cannot be loaded; the next call tries again
 */
export async function suggestWords(base: string, words: readonly Unknown[]): Promise<ReadonlyMap<string, string>> {
  vocabulary ??= fetchInTime(`${base}search/words.json`).then(async (file) => parseBuiltJson(await file.text()));
  vocabulary.catch(() => (vocabulary = undefined));
  return nearWords(await vocabulary, words);
}

/**
 * Returns for each word the most similar known word. It may differ by one letter in a short word, by two in a longer
 * one, and by one in four in a long one; two letters in the wrong order count as one. A word that is known is right, and a
 * name is not taken for a word that is only in other names of terms, such as romanised ones.
 */
export function nearWords(known: Vocabulary, words: readonly Unknown[]): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((unknown): [string, string][] => {
      const near = nearest(unknown, known);
      return near === undefined ? [] : [[unknown.word, near]];
    }),
  );
}

function nearest(unknown: Unknown, known: Vocabulary): string | undefined {
  const { word, isName } = unknown;
  const [, own] = known.find(([letter, letters]) => letter === word && typeof letters === 'string') ?? [];
  if (typeof own === 'string') return own;
  if (word.length < 3 || !/^\p{L}+$/u.test(word)) return undefined;
  const [same] = known.find(([name]) => plainWord(name) === word) ?? [];
  if (same !== undefined) return same;
  const swapped = swaps(word);
  const most = mostLetters(unknown);
  let best: { name: string; cost: number } | undefined;
  for (const [name, records, isOnlyName] of known) {
    if (typeof records === 'string' || records === 0 || Math.abs(name.length - word.length) > most) continue;
    if (isName && isOnlyName === 1) continue;
    const plain = plainWord(name);
    // In a word of three letters, every other letter is the rule and not a mistake.
    const typed = word.length < 4 ? Infinity : distance(word, plain);
    const letters = Math.min(typed, ...swapped.map((other) => 1 + distance(other, plain)));
    // A mistake in the first letter is rare, and a frequent word is more probable than a rare one.
    const cost = letters + (plain[0] === word[0] ? 0 : 0.25) - Math.min(records, 40) / 100;
    if (letters <= most && (best === undefined || cost < best.cost)) best = { name, cost };
  }
  return best?.name;
}

/** By how many letters a mistaken word may differ. A short name is more probably another name than a mistake. */
const mostLetters = ({ word, isName }: Unknown): number =>
  word.length < (isName ? 8 : 6) ? 1 : Math.max(2, Math.floor(word.length / 4));

/** Returns a word with any two neighbouring letters in the other order. */
const swaps = (word: string) =>
  Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word.charAt(at + 1), word.charAt(at), word.slice(at + 2)].join(''),
  );
