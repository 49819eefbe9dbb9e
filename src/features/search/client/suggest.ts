/** "Did you mean": finds the words of the site that are most similar to a word that it does not have. */
import { parseBuiltJson } from '../../../browser/built-files.ts';
import { fetchInTime } from '../../../browser/timeout.ts';
import { distance } from 'fastest-levenshtein';
import { plainWord } from '../../../core/languages/words.ts';

/**
 * The words of the site with the number of records that have them, and characters that may be typed in place of one of
 * the site's own, with that one (index/vocabulary.ts).
 */
export type Vocabulary = readonly (readonly [word: string, records: number | string])[];

let vocabulary: Promise<Vocabulary> | undefined;

/**
 * Returns for each word the most similar word of the site, if there is one.
 *
 * @param base the address of the site's root, ending in a slash
 * @throws if the site's words cannot be loaded; the next call tries again
 */
export async function suggestWords(base: string, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  vocabulary ??= fetchInTime(`${base}search/words.json`).then(async (file) => parseBuiltJson(await file.text()));
  vocabulary.catch(() => (vocabulary = undefined));
  return nearWords(await vocabulary, words);
}

/**
 * Returns for each word the most similar known word. It may differ by one letter in a short word, by two in a longer
 * one (two letters in the wrong order count as two), and by one in four in a long one.
 */
export function nearWords(known: Vocabulary, words: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    words.flatMap((word): [string, string][] => {
      const near = nearest(word, known);
      return near === undefined ? [] : [[word, near]];
    }),
  );
}

function nearest(word: string, known: Vocabulary): string | undefined {
  const [, own] = known.find(([letter, letters]) => letter === word && typeof letters === 'string') ?? [];
  if (typeof own === 'string') return own;
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return undefined;
  const most = word.length < 6 ? 1 : Math.max(2, Math.floor(word.length / 4));
  let best: { name: string; cost: number } | undefined;
  for (const [name, records] of known) {
    if (typeof records === 'string' || Math.abs(name.length - word.length) > most) continue;
    const plain = plainWord(name);
    const letters = distance(word, plain);
    // A mistake in the first letter is rare, and a frequent word is more probable than a rare one.
    const cost = letters + (plain[0] === word[0] ? 0 : 0.25) - Math.min(records, 40) / 100;
    if (letters <= most && (best === undefined || cost < best.cost)) best = { name, cost };
  }
  return best?.name;
}
