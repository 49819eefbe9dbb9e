/** Reads text files as UTF-8, and removes differences between operating systems. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { reused } from '../memo/reused.ts';
import { sha256 } from '../sha256.ts';
import type { Fault } from '../faults/fault.ts';
import { checkLengths, LIMITS, tooMuch } from '../faults/limits.ts';

/** A text file. */
export interface TextFile {
  /** Path relative to the project, for faults. */
  readonly file: string;
  /** Its text, without a byte order mark and with `\n` at the ends of lines. */
  readonly text: string;
  /** SHA-256 of its bytes on the disk, in hexadecimal. */
  readonly hash: string;
}

/** Wraps a function of a text file so that a dev server reuses its result for a file that has not changed. */
export function ofTextFile<Made>(make: (file: TextFile) => Made): (file: TextFile) => Made {
  return reused(({ file, hash }) => `${file} ${hash}`, make);
}

/**
 * Reads a text file.
 *
 * @param path the file
 * @param file its path relative to the project
 * @returns the file, or a fault if it is not UTF-8 or exceeds a limit
 */
export function readTextFile(path: string, file: string): TextFile | { readonly fault: Fault } {
  const large = checkBytes(path, file, LIMITS.file);
  if (large !== undefined) return { fault: large };
  const read = decode(path, file);
  const { long } = 'fault' in read ? { long: undefined } : lengthsOf(read);
  return long === undefined ? read : { fault: long };
}

/** A fault for the first line or word that is too long, if there is one. */
const lengthsOf = ofTextFile(({ text, file }) => ({ long: checkLengths(text, file) }));

/** Reads a lock file in the same way as {@link readTextFile}, but its lines may have any length. */
export function readLockedFile(path: string, file: string): TextFile | { readonly fault: Fault } {
  const large = checkBytes(path, file, LIMITS.lockFile);
  return large === undefined ? decode(path, file) : { fault: large };
}

/** Returns a fault if a file is too large to be read. */
function checkBytes(path: string, file: string, limit: typeof LIMITS.file | typeof LIMITS.lockFile): Fault | undefined {
  const { size } = statSync(path);
  return size > limit.most
    ? { file, message: tooMuch(limit, size, 'Part what it holds, or remove what does not belong there.') }
    : undefined;
}

function decode(path: string, file: string): TextFile | { readonly fault: Fault } {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) {
    return { file, text: new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'), hash: sha256(bytes) };
  }
  const lines = bytes.toString('latin1').split(/\r\n?|\n/);
  const line = lines.findIndex((letters) => !isUtf8(Buffer.from(letters, 'latin1'))) + 1;
  const message = 'Found bytes that are not UTF-8, expected a text in UTF-8. Save it again in that encoding.';
  return { fault: { file, line, message } };
}
