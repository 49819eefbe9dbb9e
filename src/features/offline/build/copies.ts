/** Finds what texts have from those before them, so that a pack holds it once, however long and far apart. */
import { LONGEST, writeCopy } from '../copies.ts';

/** How many characters must be the same for a copy to be found. */
const SAME = 24;

/** Of so many places one is looked at, chosen by what stands there: so the same is looked at wherever it stands. Less one. */
const ONE_IN = 3;

/** No place. */
const NONE = -1;

/** gzip finds what stands so near, and is better at it unless it is long. */
const [NEAR, NEAR_SAME] = [24_000, 48];

/** What the number of characters before is multiplied by in a hash of characters. */
const FACTOR = 0x2c9277b5;

/** By what the first of {@link SAME} characters weighs in their hash. */
const FIRST_FACTOR = Array.from({ length: SAME - 1 }).reduce((product: number) => Math.imul(product, FACTOR), 1);

/**
 * Writes texts with signs in place of what stands in those before them. gzip finds what stands in the same.
 *
 * @param sign a character that is in none of the texts
 */
export function writeCopies(texts: readonly string[], sign: string): string[] {
  const all = texts.join('');
  const codes = new Uint16Array(all.length);
  for (let at = 0; at < all.length; at += 1) codes[at] = all.charCodeAt(at);
  // Where characters of a hash stood first; of two hashes with one place in the table, one is not found.
  const shift = 31 - Math.ceil(Math.log2(all.length / (ONE_IN + 1) + 2));
  const places = new Int32Array(2 ** (32 - shift)).fill(NONE);
  let begin = 0;
  return texts.map((text) => {
    const end = begin + text.length;
    const pieces: string[] = [];
    let written = begin;
    let hash = hashAt(codes, begin);
    for (let at = begin; at + SAME <= end; at += 1) {
      let copy: ReturnType<typeof longest>;
      if ((hash & ONE_IN) === 0) {
        const place = hash >>> shift;
        const from = places[place] ?? NONE;
        if (from === NONE) places[place] = at;
        else if (from < begin) copy = longest(codes, [from, at], begin, written, end);
      }
      if (copy === undefined) {
        hash = (Math.imul(hash - Math.imul(codes[at] ?? 0, FIRST_FACTOR), FACTOR) + (codes[at + SAME] ?? 0)) | 0;
        continue;
      }
      pieces.push(all.slice(written, copy.to));
      for (let done = 0; done < copy.length; done += LONGEST)
        pieces.push(writeCopy(sign, copy.from + done, Math.min(copy.length - done, LONGEST)));
      written = copy.to + copy.length;
      at = written - 1;
      hash = hashAt(codes, written);
    }
    pieces.push(all.slice(written, end));
    begin = end;
    return pieces.join('');
  });
}

/** The hash of the characters at a place. */
function hashAt(codes: Uint16Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + SAME; index += 1) hash = (Math.imul(hash, FACTOR) + (codes[index] ?? 0)) | 0;
  return hash;
}

/**
 * All that is the same on both sides of two places.
 *
 * @param begin where the text of the second place begins, and what stands at the first must end
 * @param least where it may begin at the second place
 * @param end where it must end there
 * @returns nothing where it is not worth a copy
 */
function longest(codes: Uint16Array, places: readonly [number, number], begin: number, least: number, end: number) {
  let [[from, to], length] = [places, 0];
  while (to > least && from > 0 && codes[from - 1] === codes[to - 1])
    [from, to, length] = [from - 1, to - 1, length + 1];
  while (to + length < end && from + length < begin && codes[from + length] === codes[to + length]) length += 1;
  return length < (to - from < NEAR ? NEAR_SAME : SAME) ? undefined : { from, to, length };
}
