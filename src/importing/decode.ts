/** Decodes bytes to text, and says which encoding it used. */
import { isUtf8 } from 'node:buffer';

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
 * Decodes bytes. It tries, in this order: the byte order mark; UTF-16, if every other byte is 0; UTF-8; the encoding
 * that the file names (HTML, XML); and at last windows-1252, in which every byte is a letter.
 */
export function decode(bytes: Uint8Array): Decoded {
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
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head) ?? /^<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head);
  const name = said?.[1]?.toLowerCase();
  if (name !== undefined && !/^utf-?(?:8|16)/.test(name) && isKnown(name)) return decoded(bytes, name, false);
  return decoded(bytes, 'windows-1252', true);
}

function decoded(bytes: Uint8Array, encoding: string, isGuess: boolean): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n'), encoding, isGuess };
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'replacement';
  } catch {
    return false;
  }
}
