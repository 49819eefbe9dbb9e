/** Reads text files: UTF-8, with what differs from system to system made the same. */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Fault } from './fault.ts';

/** A text file, read once. */
export interface TextFile {
  /** Path relative to the project, for faults. */
  readonly file: string;
  /** Its text, without byte order mark, lines ended by `\n`. */
  readonly text: string;
  /** SHA-256 of its bytes as they are on the disk, in hexadecimal. */
  readonly hash: string;
}

/**
 * Reads a text file.
 *
 * @param path the file
 * @param file its path relative to the project
 * @returns the file, or the fault that it is not UTF-8
 */
export function readTextFile(path: string, file: string): TextFile | { readonly fault: Fault } {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) {
    const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    return { file, text, hash: createHash('sha256').update(bytes).digest('hex') };
  }
  const lines = bytes.toString('latin1').split(/\r\n?|\n/);
  const line = lines.findIndex((letters) => !isUtf8(Buffer.from(letters, 'latin1'))) + 1;
  const message = 'Found bytes that are not UTF-8, expected a text in UTF-8. Save it again in that encoding.';
  return { fault: { file, line, message } };
}
