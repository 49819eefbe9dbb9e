/** Words a minute at which dense prose is read (Brysbaert 2019 gives 238 for English non-fiction). */
const WORDS_A_MINUTE = 238;

/** Whole minutes that a text takes to read, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE));
}
