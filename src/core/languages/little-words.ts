/**
 * The most frequent short words of languages, which show the language of a text. Those in little-words.json were counted in
 * the Declaration of Human Rights. To add a language, add a row with its source.
 */
import { z } from 'zod';
import TABLE from './little-words.json' with { type: 'json' };

const ROWS = z
  .array(z.strictObject({ language: z.string(), words: z.array(z.string()).min(1), source: z.string() }))
  .parse(TABLE);

/** How much of a text is looked at, in letters. */
const MOST_LETTERS = 50_000;

/** How many words show a language, and the share of them that must be among its most frequent ones. */
const FEWEST = 30;
const LEAST = 0.1;

/** Returns the language whose most frequent words a text has most often; `undefined` if it has few of any. */
export function languageByLittleWords(text: string): string | undefined {
  const words =
    text
      .slice(0, MOST_LETTERS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST) return undefined;
  const times = Map.groupBy(words, (word) => word);
  const [best] = ROWS.map((row) => ({
    language: row.language,
    share: row.words.reduce((sum, word) => sum + (times.get(word)?.length ?? 0), 0) / words.length,
  })).toSorted((a, b) => b.share - a.share);
  return best !== undefined && best.share >= LEAST ? best.language : undefined;
}
