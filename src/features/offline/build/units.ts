/** Texts as UTF-16 units, in which copies are sought and counted, without a string of them: it may be as long as a library. */
import { StringDecoder } from 'node:string_decoder';
import { reusedRoom } from './room.ts';

/** Texts as units, one after the other. */
export interface Units {
  /** Longer than the texts. */
  readonly units: Uint16Array;
  /** Where each text ends; the next begins there. */
  readonly ends: readonly number[];
}

/** How much is a string at a time: short ones are soon forgotten. */
const AT_A_TIME = 16_384;

const roomForUnits = reusedRoom((length) => new Uint16Array(length));

/**
 * The units of texts, until others are read.
 *
 * @param contents in UTF-8
 */
export function readUnits(contents: readonly Uint8Array[]): Units {
  // No text has more units than bytes.
  const units = roomForUnits(contents.reduce((sum, { length }) => sum + length, 0));
  const room = bytesOf(units);
  let at = 0;
  const ends = contents.map((content) => {
    const decoder = new StringDecoder('utf8');
    for (let from = 0; from < content.length; from += AT_A_TIME)
      at += room.write(decoder.write(content.subarray(from, from + AT_A_TIME)), at, 'utf16le');
    at += room.write(decoder.end(), at, 'utf16le');
    return at / 2;
  });
  return { units, ends };
}

/** The text of some units, in strings that are short, none of which ends within a character. */
export function* textsOf(units: Uint16Array, from: number, end: number): Generator<string> {
  const room = bytesOf(units);
  for (let at = from; at < end;) {
    let to = Math.min(at + AT_A_TIME, end);
    if (to < end && isFirstHalf(units[to - 1] ?? 0)) to += 1;
    yield room.toString('utf16le', at * 2, to * 2);
    at = to;
  }
}

const bytesOf = (units: Uint16Array) => Buffer.from(units.buffer, units.byteOffset, units.byteLength);

/** Whether a unit is the first of the two of a character. */
const isFirstHalf = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
