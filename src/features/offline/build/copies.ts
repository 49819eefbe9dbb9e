/** Finds what texts have from those before them, so that a pack holds it once, however long and far apart. */
import { LONGEST, writeCopy } from '../copies.ts';
import { reusedRoom } from './room.ts';
import type { Units } from './units.ts';

/** How many characters must be the same for a copy. */
const SAME = 24;

/** How many of them are looked at where one may begin. */
const SEEN = 16;

/** Copies are sought from where a tag, a word, a value or a line begins; what is the same before that belongs to them. */
const isBeginning = new Uint8Array(2 ** 16);
for (const character of '< "\n') isBeginning[character.charCodeAt(0)] = 1;

/** How many characters are passed over after where none began: most copies that begin there begin soon after, too. */
const PASSED = 4;

/** No place: behind every other. */
const NONE = 2 ** 31 - 1;

/** gzip and brotli find what stands so near, and are better at it unless it is long. */
const [NEAR, NEAR_SAME] = [24_000, 48];

/** What two characters of a hash are multiplied by, for each two that follow and once more. */
const FACTOR = 0x2c9277b5;

/** Of so many characters one may have a place in the table of beginnings. */
const ONE_IN = 8;

const roomForPlaces = reusedRoom((length) => new Int32Array(length));
const roomForWritten = reusedRoom((length) => new Uint16Array(length));

/**
 * Writes texts with signs in place of what stands in those before them. Hosts find what stands in the same, as they pack
 * what they send.
 *
 * @param sign a character that is in none of the texts
 * @returns the texts as they are written, until others are
 */
export function writeCopies({ units, ends }: Units, sign: string): Units {
  const length = ends.at(-1) ?? 0;
  const view = new DataView(units.buffer, units.byteOffset, units.byteLength);
  // Where characters of a hash stood first; of two hashes with one place in the table, one is not found.
  const shift = 31 - Math.ceil(Math.log2(length / ONE_IN + 2));
  const count = 2 ** (32 - shift);
  const places = roomForPlaces(count).fill(NONE, 0, count);
  // What stands for a copy is shorter than the copy.
  const target = roomForWritten(length);
  let begin = 0;
  let size = 0;
  const targetEnds = ends.map((end) => {
    let written = begin;
    for (let at = begin; at + SAME <= end; at += 1) {
      if (isBeginning[units[at] ?? 0] !== 1) continue;
      const place = hashAt(view, at) >>> shift;
      const from = places[place] ?? NONE;
      if (from >= begin) {
        places[place] = Math.min(from, at);
        at += PASSED;
        continue;
      }
      const back = sameBefore(units, from, at, at - written);
      const copied = back + sameAfter(view, from, at, Math.min(end - at, begin - from));
      if (copied < (at - from < NEAR ? NEAR_SAME : SAME)) {
        at += PASSED;
        continue;
      }
      size = writeUnits(target, size, units, written, at - back);
      for (let done = 0; done < copied; done += LONGEST)
        size = writeText(target, size, writeCopy(sign, from - back + done, Math.min(copied - done, LONGEST)));
      written = at - back + copied;
      at = written - 1;
    }
    size = writeUnits(target, size, units, written, end);
    begin = end;
    return size;
  });
  return { units: target, ends: targetEnds };
}

/** Writes units at a place of the target, and gives the place after them. */
function writeUnits(target: Uint16Array, place: number, units: Uint16Array, from: number, end: number): number {
  target.set(units.subarray(from, end), place);
  return place + end - from;
}

/** The same of a short text. */
function writeText(target: Uint16Array, place: number, text: string): number {
  for (let at = 0; at < text.length; at += 1) target[place + at] = text.charCodeAt(at);
  return place + text.length;
}

/** The hash of the characters at a place, of which two are read at a time. */
function hashAt(view: DataView, at: number): number {
  let hash = 0;
  for (let byte = 2 * at; byte < 2 * (at + SEEN); byte += 4)
    hash = Math.imul(hash + view.getUint32(byte, true), FACTOR);
  return hash;
}

/** How many units before two places are the same, of so many at most; those of a character come together. */
function sameBefore(units: Uint16Array, one: number, other: number, most: number): number {
  const limit = Math.min(one, most);
  let length = 0;
  while (length < limit && units[one - length - 1] === units[other - length - 1]) length += 1;
  return isSecondHalf(units[other - length]) ? length - 1 : length;
}

/** How many units from two places on are the same, of so many at most; two are compared at a time. */
function sameAfter(view: DataView, one: number, other: number, most: number): number {
  let [byte, same] = [2 * one, 2 * other];
  const end = same + 2 * most;
  while (same + 2 < end && view.getUint32(byte, true) === view.getUint32(same, true)) {
    byte += 4;
    same += 4;
  }
  if (same < end && view.getUint16(byte, true) === view.getUint16(same, true)) same += 2;
  const length = same / 2 - other;
  return same < end && isSecondHalf(view.getUint16(same, true)) ? length - 1 : length;
}

/** Whether a unit is the second of the two of a character. */
const isSecondHalf = (unit = 0) => unit >= 0xdc00 && unit <= 0xdfff;
