/** Finds what texts have from those before them, so that a pack holds it once, however long and far apart. */
import { LONGEST, writeCopy } from '../copies.ts';

/** How many characters must be the same for a copy. */
const SAME = 24;

/** How many of them are looked at where one may begin. */
const SEEN = 16;

/** Copies are sought from where a tag, a word, a value or a line begins; what is the same before that belongs to them. */
const isBeginning = new Uint8Array(2 ** 16);
for (const character of '< "\n') isBeginning[character.charCodeAt(0)] = 1;

/** No place. */
const NONE = -1;

/** gzip and brotli find what stands so near, and are better at it unless it is long. */
const [NEAR, NEAR_SAME] = [24_000, 48];

/** What the number of characters before is multiplied by in a hash of characters. */
const FACTOR = 0x2c9277b5;

/** Of so many characters one may have a place in the table of beginnings. */
const ONE_IN = 8;

/**
 * Writes texts with signs in place of what stands in those before them. Hosts find what stands in the same, as they pack
 * what they send.
 *
 * @param sign a character that is in none of the texts
 */
export function writeCopies(texts: readonly string[], sign: string): string[] {
  const codes = codesOf(texts);
  // Where characters of a hash stood first; of two hashes with one place in the table, one is not found.
  const shift = 31 - Math.ceil(Math.log2(codes.length / ONE_IN + 2));
  const places = new Int32Array(2 ** (32 - shift)).fill(NONE);
  let begin = 0;
  return texts.map((text) => {
    const end = begin + text.length;
    const pieces: string[] = [];
    let written = begin;
    for (let at = begin; at + SAME <= end; at += 1) {
      if (isBeginning[codes[at] ?? 0] !== 1) continue;
      const place = hashAt(codes, at) >>> shift;
      const from = places[place] ?? NONE;
      if (from === NONE) places[place] = at;
      if (from === NONE || from >= begin) continue;
      const copy = longest(codes, [from, at], begin, written, end);
      if (copy === undefined) continue;
      pieces.push(text.slice(written - begin, copy.to - begin));
      for (let done = 0; done < copy.length; done += LONGEST)
        pieces.push(writeCopy(sign, copy.from + done, Math.min(copy.length - done, LONGEST)));
      written = copy.to + copy.length;
      at = written - 1;
    }
    pieces.push(text.slice(written - begin));
    begin = end;
    return pieces.join('');
  });
}

/** The UTF-16 units of texts, one after the other: made without a string of them all, which may be as long as a library. */
function codesOf(texts: readonly string[]): Uint16Array {
  const codes = new Uint16Array(texts.reduce((sum, { length }) => sum + length, 0));
  const bytes = Buffer.from(codes.buffer);
  let at = 0;
  for (const text of texts) at += bytes.write(text, at, 'utf16le');
  return codes;
}

/** The hash of the characters at a place. */
function hashAt(codes: Uint16Array, at: number): number {
  let hash = 0;
  for (let index = at; index < at + SEEN; index += 1) hash = Math.imul(hash + (codes[index] ?? 0), FACTOR);
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
  let [from, to] = places;
  let length = 0;
  for (; to > least && from > 0 && codes[from - 1] === codes[to - 1]; length += 1) {
    from -= 1;
    to -= 1;
  }
  while (to + length < end && from + length < begin && codes[from + length] === codes[to + length]) length += 1;
  return length < (to - from < NEAR ? NEAR_SAME : SAME) ? undefined : { from, to, length };
}
