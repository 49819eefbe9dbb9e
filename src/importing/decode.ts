/** Decodes bytes to text, and says which encoding it used. */
import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { Refusal } from './refusal.ts';

/** A text, and the encoding that its bytes were read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** Whether the encoding is a guess, because the file does not name one. */
  readonly isGuess: boolean;
}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Decodes bytes. It tries, in this order: the encoding that an editor names; the byte order mark; UTF-16, if every other
 * byte is 0; UTF-8; the encoding that the file names (HTML, XML); the encoding that the letters look like; and at last
 * windows-1252, in which every byte is a letter.
 *
 * @throws {Refusal} if the editor names an encoding that does not exist
 */
export function decode(bytes: Uint8Array, wanted?: string): Decoded {
  if (wanted !== undefined) {
    if (!isKnown(wanted))
      throw new Refusal(
        `Found the encoding "${wanted}", expected a name such as utf-8, gb18030, big5, shift_jis or windows-1250.`,
      );
    return decoded(bytes, wanted.toLowerCase(), false);
  }
  const [marked] = MARKS.filter(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decoded(bytes, marked[0], false);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const zeros = (parity: number) =>
    bytes.subarray(0, 2048).reduce((sum, byte, index) => sum + Number(byte === 0 && index % 2 === parity), 0);
  const half = Math.min(bytes.length, 2048) / 2;
  if (half >= 2 && zeros(1) > half * 0.6 && zeros(0) < half * 0.1) return decoded(bytes, 'utf-16le', true);
  if (half >= 2 && zeros(0) > half * 0.6 && zeros(1) < half * 0.1) return decoded(bytes, 'utf-16be', true);
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8', false);
  const said =
    /<meta[^<>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const name = said?.[1]?.toLowerCase();
  if (name !== undefined && !/^utf-?(?:8|16)/.test(name) && isKnown(name)) return decoded(bytes, name, false);
  return decoded(bytes, likely(bytes), true);
}

/** How many bytes are looked at to find out an encoding. */
const SAMPLE = 500_000;

/** Returns the encoding that the bytes outside tags look like most, of those in which all of them are letters. */
function likely(bytes: Uint8Array): string {
  const words = Buffer.from(bytes.subarray(0, SAMPLE))
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ');
  const found = analyse(Buffer.from(words, 'latin1')).map(({ name }) => name.toLowerCase());
  return found.find((name) => isKnown(name) && isSound(bytes, name)) ?? 'windows-1252';
}

/** Whether all bytes can be read in an encoding. */
function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function decoded(bytes: Uint8Array, encoding: string, isGuess: boolean): Decoded {
  const decoder = new TextDecoder(encoding);
  // The name by which encodings are known: what is called ISO-8859-1 is read as windows-1252.
  return { text: decoder.decode(bytes).replace(/\r\n?/g, '\n'), encoding: decoder.encoding, isGuess };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'replacement';
  } catch {
    return false;
  }
}
