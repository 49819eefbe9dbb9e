/**
 * Counts wordings in the simplest way, without the engine: it tries every wording at every letter of a text. What the
 * engine counts is compared with it.
 */

/** What is counted of a wording. */
export interface NaiveCount {
  readonly count: number;
  readonly own: number;
  readonly lines: readonly number[];
}

/** A letter that joins with its neighbours to a word; the letters of scripts without spaces do not. */
const JOINS = /[\p{L}\p{M}\p{N}]/u;
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const isJoint = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && JOINS.test(a) && JOINS.test(b) && !ALONE.test(a) && !ALONE.test(b);

/** Every place of a wording: the numbers of its first letter and of the letter after its last. */
function placesOf(wording: string, letters: readonly string[]): [number, number][] {
  const sought = Array.from(wording);
  return letters.flatMap((_, start): [number, number][] => {
    const end = start + sought.length;
    if (!sought.every((letter, index) => letters[start + index] === letter)) return [];
    return isJoint(letters[start - 1], letters[start]) || isJoint(letters[end - 1], letters[end]) ? [] : [[start, end]];
  });
}

/** A text as letters in which wordings are sought, with the line of each. */
interface Letters {
  readonly letters: readonly string[];
  readonly lines: readonly number[];
}

/** A line break within a paragraph is a space, or nothing after the hyphen of a word. */
function lettersOf(text: string): Letters {
  const letters: string[] = [];
  const lines: number[] = [];
  let line = 1;
  const all = Array.from(text);
  for (const [index, letter] of all.entries()) {
    const [twoBefore = '', before = '', after = ''] = [all[index - 2], all[index - 1], all[index + 1]];
    const isBreak = letter === '\n';
    const isBlank = before === '\n' || after === '\n';
    const isHyphenated = before === '-' && /\p{L}/u.test(twoBefore) && /\p{L}/u.test(after);
    if (!(isBreak && isHyphenated)) {
      letters.push(isBreak && !isBlank ? ' ' : letter);
      lines.push(line);
    }
    if (isBreak) line += 1;
  }
  return { letters, lines };
}

/** The places of each wording that are in no longer place of any. */
function ownPlaces(letters: readonly string[], wordings: readonly string[]) {
  const found = wordings.map((wording) => ({ wording, places: placesOf(wording, letters) }));
  const every = found.flatMap(({ places }) => places);
  return found.map(({ wording, places }) => ({
    wording,
    places,
    own: places.filter(
      ([start, end]) => !every.some(([from, to]) => from <= start && to >= end && to - from > end - start),
    ),
  }));
}

/**
 * Counts the wordings of a family in a text.
 *
 * @returns the counts by wording, without wordings that do not stand in it
 */
export function countNaively(text: string, wordings: readonly string[]): Map<string, NaiveCount> {
  const { letters, lines } = lettersOf(text);
  return new Map(
    ownPlaces(letters, wordings)
      .filter(({ places }) => places.length > 0)
      .map(({ wording, places, own }) => {
        const numbers = new Set(places.map(([start]) => lines[start] ?? 0));
        return [wording, { count: places.length, own: own.length, lines: [...numbers] }];
      }),
  );
}

/** Counts the places of a family as a whole: each stretch of letters once, unless a longer one has it. */
export function wholeOf(text: string, wordings: readonly string[]): number {
  const places = ownPlaces(lettersOf(text).letters, wordings).flatMap(({ own }) => own);
  return new Set(places.map(([start, end]) => `${start} ${end}`)).size;
}
