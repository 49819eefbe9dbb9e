/** Texts as UTF-16 units, in which copies are sought and counted, without a string of them: it may be as long as a library. */
import { transcode } from 'node:buffer';
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

// Much quicker than Node's own decoder of strings.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * The units of texts, until others are read.
 *
 * @param contents in UTF-8; what is not is read as browsers read it
 */
export function readUnits(contents: readonly Uint8Array[]): Units {
  // No text has more units than bytes.
  const units = roomForUnits(contents.reduce((sum, { length }) => sum + length, 0));
  const room = bytesOf(units);
  let at = 0;
  const ends = contents.map((content) => {
    for (let from = 0; from < content.length; from += AT_A_TIME)
      at += room.write(decoder.decode(content.subarray(from, from + AT_A_TIME), { stream: true }), at, 'utf16le');
    at += room.write(decoder.decode(), at, 'utf16le');
    return at / 2;
  });
  return { units, ends };
}

/** The text of some units in UTF-8, in short strings that have a letter for each byte. */
export function* lettersOf(units: Uint16Array, from: number, end: number): Generator<string> {
  const bytes = transcode(bytesOf(units.subarray(from, end)), 'utf16le', 'utf8');
  for (let at = 0; at < bytes.length; at += AT_A_TIME) yield bytes.toString('latin1', at, at + AT_A_TIME);
}

const bytesOf = (units: Uint16Array) => Buffer.from(units.buffer, units.byteOffset, units.byteLength);
