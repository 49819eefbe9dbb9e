/** Finds a quote in a text by its exact words, or else the words that come nearest. */
import { distance } from 'fastest-levenshtein';

/** Returns every offset in the text at which the words begin. */
export function offsetsOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How many words more or fewer the nearest words may have. */
const WORDS_OFF = 2;

/** Longer quotes and texts are not compared, because it would take too long. In UTF-16 units. */
const LONGEST_QUOTE = 500;
const LONGEST_TEXT = 20_000;

/**
 * Returns the range of a text with about as many words that differs from the quote by the fewest letters; `undefined`
 * if the comparison would take too long.
 */
export function nearestQuote(words: string, text: string): string | undefined {
  if (words.length > LONGEST_QUOTE || text.length > LONGEST_TEXT) return undefined;
  const all = text.split(' ');
  const length = words.split(' ').length;
  let nearest = { quote: '', letters: Infinity };
  for (let count = Math.max(length - WORDS_OFF, 1); count <= length + WORDS_OFF; count += 1)
    for (let at = 0; at === 0 || at + count <= all.length; at += 1) {
      const quote = all.slice(at, at + count).join(' ');
      const letters = distance(words, quote);
      if (letters < nearest.letters) nearest = { quote, letters };
    }
  return nearest.quote;
}
