/** Finds a quote in a text by its exact words, and what comes nearest where it is not there. */
import { distance } from 'fastest-levenshtein';

/** Every place where the words begin, as offsets into the text. */
export function offsetsOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** How many words more or fewer the nearest may have. */
const WORDS_OFF = 2;

/** Longer words than these, or those of a longer text, are not compared: it would take too long. In UTF-16 units. */
const LONGEST_QUOTE = 500;
const LONGEST_TEXT = 20_000;

/**
 * The stretch of a text, about as many words long, that differs from the words by the fewest letters; `undefined` if it
 * would take too long to tell.
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
