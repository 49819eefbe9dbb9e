/** Finds what texts have from those before them, so that a pack holds it once, however long and far apart. */
import { LONGEST, writeCopy } from '../copies.ts';
import { reusedRoom } from './room.ts';

/** How many bytes must be the same for a copy. */
const SAME = 24;

/** gzip and brotli find what stands so near, and are better at it unless it is long. */
const [NEAR, NEAR_SAME] = [24_000, 48];

/** How many bytes are passed over after where no copy began: most that begin there begin soon after, too. */
const PASSED = 4;

/** No place: behind every other. */
const NONE = 2 ** 31 - 1;

/** Of so many bytes one may have a place in the table of beginnings. */
const ONE_IN = 32;

/** What the four numbers are multiplied by that make a hash of the sixteen bytes where a copy may begin. */
const FIRST = 0x2c9277b5;
const SECOND = 0x1b873593;
const THIRD = 0x85ebca6b;
const FOURTH = 0x9e3779b1;

/** How many bytes more than UTF-16 units there are with each: one that goes on with a character is one more. */
const MORE = Int8Array.from({ length: 256 }, (_, byte) => (isWithin(byte) ? 1 : -Number(byte >= 0xf0)));

/** Bytes as they stand in JSON between quotes. */
const WRITTEN = Array.from({ length: 256 }, (_, byte) =>
  new TextEncoder().encode(byte < 0x80 ? JSON.stringify(String.fromCharCode(byte)).slice(1, -1) : ' '),
);
const NOTHING = new Uint8Array();
const LENGTHS = Uint8Array.from(WRITTEN, ({ length }) => length);

/** The most bytes that one takes there. */
export const LONGEST_WRITTEN = Math.max(...LENGTHS);

/** Copies are sought from where a tag, a word, a value or a line begins; what is the same before that belongs to them. */
const BEGINNINGS = '< "\n';

/** What is to be known of a byte, most of which are plain; told at one look, as each of a library is looked at. */
const PLAIN = 0;
const BEGINNING = 1;
const ESCAPED = 2;
const COUNTED = 4;
const KINDS = Uint8Array.from(
  { length: 256 },
  (_, byte) =>
    (BEGINNINGS.includes(String.fromCharCode(byte)) ? BEGINNING : PLAIN) |
    (LENGTHS[byte] === 1 ? PLAIN : ESCAPED) |
    (MORE[byte] === 0 ? PLAIN : COUNTED),
);

const roomForPlaces = reusedRoom((length) => new Int32Array(length));
const roomForMore = reusedRoom((length) => new Int32Array(length));

/** Texts that are being written. */
export interface Copying {
  /** All of them, one after the other, in UTF-8. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** What begins a copy. */
  readonly sign: Uint8Array;
  /** How much of a hash is no place in the table. */
  readonly shift: number;
  /** Where the bytes of a hash stood first; of two hashes with one place in the table, one is not found. */
  readonly places: Int32Array;
  /** How many bytes more than UTF-16 units there are before that: readers count units. */
  readonly more: Int32Array;
  /** What has been written, and how many bytes more than units it had. */
  begin: number;
  moreBefore: number;
}

/**
 * Begins to write texts, before others are.
 *
 * @param bytes of all texts, one after the other, in UTF-8
 * @param sign a character that is in none of them
 */
export function beginCopying(bytes: Uint8Array, sign: string): Copying {
  const bits = Math.ceil(Math.log2(bytes.length / ONE_IN + 2));
  return {
    bytes,
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    sign: new TextEncoder().encode(sign),
    shift: 32 - bits,
    places: roomForPlaces(2 ** bits).fill(NONE, 0, 2 ** bits),
    more: roomForMore(2 ** bits),
    begin: 0,
    moreBefore: 0,
  };
}

/**
 * Writes the next text as it stands in JSON between quotes, with signs in place of what stands in those before it. Hosts
 * find what stands in the same, as they pack what they send.
 *
 * @param end where it ends
 * @param target where it is written, from a place on
 * @returns the place after it
 */
export function writeNext(copying: Copying, end: number, target: Uint8Array, start: number): number {
  const { bytes, view, shift, places, more, begin } = copying;
  let size = start;
  let moreBefore = copying.moreBefore;
  let copiedTo = begin;
  let passedTo = begin;
  for (let at = begin; at < end; at += 1) {
    const plainTo = writePlain(bytes, at, end, target, size);
    size += plainTo - at;
    at = plainTo;
    if (at === end) break;
    const byte = bytes[at] ?? 0;
    const kind = KINDS[byte] ?? PLAIN;
    if ((kind & BEGINNING) !== 0 && at >= passedTo && at + SAME <= end) {
      const place = hashAt(view, at) >>> shift;
      const from = places[place] ?? NONE;
      if (from < begin) {
        const back = sameBefore(bytes, from, at, at - copiedTo);
        const same = sameAfter(copying, from, at, Math.min(end - at, begin - from));
        if (back + same >= (at - from < NEAR ? NEAR_SAME : SAME)) {
          const unitsBack = unitsIn(copying, at - back, at);
          const units = unitsIn(copying, at, at + same);
          const first = from - (more[place] ?? 0) - unitsBack;
          // What is the same before stands there already.
          size = writeCopied(copying, first, unitsBack + units, target, size - writtenLength(bytes, at - back, at));
          moreBefore += same - units;
          copiedTo = at + same;
          at = copiedTo - 1;
          continue;
        }
      } else if (from === NONE) {
        places[place] = at;
        more[place] = moreBefore;
      }
      passedTo = at + 1 + PASSED;
    }
    if ((kind & ESCAPED) !== 0) {
      size = writeEscaped(target, size, byte);
      continue;
    }
    moreBefore += MORE[byte] ?? 0;
    target[size] = byte;
    size += 1;
  }
  copying.begin = end;
  copying.moreBefore = moreBefore;
  return size;
}

/** Writes bytes while they are plain, as most are, and gives the place of the first that is not. */
function writePlain(bytes: Uint8Array, from: number, end: number, target: Uint8Array, start: number): number {
  let at = from;
  let size = start;
  while (at < end) {
    const byte = bytes[at] ?? 0;
    if (KINDS[byte] !== PLAIN) break;
    target[size] = byte;
    size += 1;
    at += 1;
  }
  return at;
}

/** Writes copies of so many units from a unit on, and gives the place after them. */
function writeCopied({ sign }: Copying, first: number, units: number, target: Uint8Array, start: number): number {
  let size = start;
  for (let done = 0; done < units; done += LONGEST)
    size = writeCopy(target, size, sign, first + done, Math.min(units - done, LONGEST));
  return size;
}

/** Writes a byte that stands otherwise in JSON, and gives the place after it. */
function writeEscaped(target: Uint8Array, at: number, byte: number): number {
  const written = WRITTEN[byte] ?? NOTHING;
  for (let index = 0; index < written.length; index += 1) target[at + index] = written[index] ?? 0;
  return at + written.length;
}

/** How many bytes some bytes take in JSON. */
function writtenLength(bytes: Uint8Array, from: number, end: number): number {
  let length = 0;
  for (let at = from; at < end; at += 1) length += LENGTHS[bytes[at] ?? 0] ?? 0;
  return length;
}

/** How many UTF-16 units some bytes are; four are looked at together, as most are units by themselves. */
function unitsIn({ bytes, view }: Copying, from: number, end: number): number {
  let units = end - from;
  for (let at = from; at < end; at += 1) {
    while (at + 4 <= end && (view.getUint32(at, true) & 0x80808080) === 0) at += 4;
    if (at < end) units -= MORE[bytes[at] ?? 0] ?? 0;
  }
  return units;
}

/** The hash of the bytes where a copy may begin, in which every one of them counts. */
function hashAt(view: DataView, at: number): number {
  return (
    Math.imul(view.getUint32(at, true), FIRST) +
    Math.imul(view.getUint32(at + 4, true), SECOND) +
    Math.imul(view.getUint32(at + 8, true), THIRD) +
    Math.imul(view.getUint32(at + 12, true), FOURTH)
  );
}

/** How many bytes before two places are the same, of so many at most; those of a character come together. */
function sameBefore(bytes: Uint8Array, one: number, other: number, most: number): number {
  const limit = Math.min(one, most);
  let length = 0;
  while (length < limit && bytes[one - length - 1] === bytes[other - length - 1]) length += 1;
  while (length > 0 && isWithin(bytes[other - length])) length -= 1;
  return length;
}

/** How many bytes from two places on are the same, of so many at most; four are compared at a time. */
function sameAfter({ bytes, view }: Copying, one: number, other: number, most: number): number {
  let [at, same] = [one, other];
  const end = other + most;
  while (same + 4 <= end && view.getUint32(at, true) === view.getUint32(same, true)) {
    at += 4;
    same += 4;
  }
  while (same < end && bytes[at] === bytes[same]) {
    at += 1;
    same += 1;
  }
  while (same < end && isWithin(bytes[same])) same -= 1;
  return same - other;
}

/** Whether a byte goes on with a character. */
function isWithin(byte = 0): boolean {
  return (byte & 0xc0) === 0x80;
}
