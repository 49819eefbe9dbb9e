import { wordsWithin } from '../../core/languages/count-words.ts';
import { WITHOUT_SPACES } from '../../core/languages/scripts.ts';

/** How many words of context a concordance line shows on either side. */
const WORDS_EITHER_SIDE = 9;

/**
 * Returns the words on either side of a passage, for a concordance line (keyword in context). What is joined to the
 * passage without a space, such as a quotation mark, is included.
 *
 * @returns the text before and after, unchanged, with an ellipsis where it was cut
 */
export function contextOf(text: string, start: number, end: number): { before: string; after: string } {
  const before = pieces(text.slice(startOfContext(text, start), start), /(?<= )/);
  const after = pieces(text.slice(end, endOfContext(text, end)), /(?= )/);
  const first = before.length - WORDS_EITHER_SIDE - (before.at(-1)?.endsWith(' ') === true ? 0 : 1);
  const last = WORDS_EITHER_SIDE + (after[0]?.startsWith(' ') === true ? 0 : 1);
  const space = (isThere: boolean | undefined) => (isThere === true ? ' ' : '');
  return {
    before: first > 0 ? `…${space(before[first - 1]?.endsWith(' '))}${before.slice(first).join('')}` : before.join(''),
    after:
      after.length > last ? `${after.slice(0, last).join('')}${space(after[last]?.startsWith(' '))}…` : after.join(''),
  };
}

/** This many runs between spaces contain everything that a line shows, and one more to see that the text was cut. */
const RUNS = WORDS_EITHER_SIDE + 2;

/**
 * Returns the offset of so many runs before another. Only this part of the text is then split into words, because texts
 * are long.
 */
function startOfContext(text: string, start: number): number {
  let at = start;
  for (let run = 0; run < RUNS && at > 0; run += 1) at = at < 2 ? 0 : text.lastIndexOf(' ', at - 2) + 1;
  return at;
}

/** Returns the offset of so many runs after another. */
function endOfContext(text: string, end: number): number {
  let at = end;
  for (let run = 0; run < RUNS && at !== -1; run += 1) at = text.indexOf(' ', at + 1);
  return at === -1 ? text.length : at;
}

/** Splits a text into words, each with the spaces before or after it. Joined, they are the text. */
function pieces(text: string, atSpaces: RegExp): string[] {
  return text.split(atSpaces).flatMap((run) => (WITHOUT_SPACES.test(run) ? wordsWithin(run) : run === '' ? [] : [run]));
}
