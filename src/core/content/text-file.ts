/** Reads text files: UTF-8, with what differs from system to system made the same. */
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { sha256 } from '../sha256.ts';
import type { Fault } from './fault.ts';
import { checkLengths, LIMITS, tooMuch } from './limits.ts';

/** A text file, read once. */
export interface TextFile {
  /** Path relative to the project, for faults. */
  readonly file: string;
  /** Its text, without byte order mark, lines ended by `\n`. */
  readonly text: string;
  /** SHA-256 of its bytes as they are on the disk, in hexadecimal. */
  readonly hash: string;
}

/** Files by their paths as they were last read. */
let remembered: Map<string, TextFile> | undefined;

/**
 * From now on a file that has not changed is the very one that was read before. Whoever made something of it may remember
 * that ({@link ofTextFile}), so that after an edit only what was edited is read again.
 */
export function rememberTextFiles(): void {
  remembered ??= new Map();
}

/**
 * A function of a text file that works once for each, if they are remembered. A build asks once, and would only hold on to all
 * that was made on the way.
 */
export function ofTextFile<Made extends object>(make: (file: TextFile) => Made): (file: TextFile) => Made {
  const known = new WeakMap<TextFile, Made>();
  return (file) => {
    if (remembered === undefined) return make(file);
    const made = known.get(file) ?? make(file);
    known.set(file, made);
    return made;
  };
}

/**
 * Reads a text file.
 *
 * @param path the file
 * @param file its path relative to the project
 * @returns the file, or the fault that it is not UTF-8 or over a limit
 */
export function readTextFile(path: string, file: string): TextFile | { readonly fault: Fault } {
  const large = checkBytes(path, file, LIMITS.file);
  if (large !== undefined) return { fault: large };
  const read = decode(path, file);
  const { long } = 'fault' in read ? { long: undefined } : lengthsOf(read);
  return long === undefined ? read : { fault: long };
}

/** The first line or word of a file that is too long, if there is any. */
const lengthsOf = ofTextFile(({ text, file }) => ({ long: checkLengths(text, file) }));

/** Reads a lock file, as {@link readTextFile} reads others; a line of it may be of any length. */
export function readLockedFile(path: string, file: string): TextFile | { readonly fault: Fault } {
  const large = checkBytes(path, file, LIMITS.lockFile);
  return large === undefined ? decode(path, file) : { fault: large };
}

/** The fault of a file that is too large to be read. */
function checkBytes(path: string, file: string, limit: typeof LIMITS.file | typeof LIMITS.lockFile): Fault | undefined {
  const { size } = statSync(path);
  return size > limit.most
    ? { file, message: tooMuch(limit, size, 'Part what it holds, or remove what does not belong there.') }
    : undefined;
}

function decode(path: string, file: string): TextFile | { readonly fault: Fault } {
  const bytes = readFileSync(path);
  if (isUtf8(bytes)) {
    const hash = sha256(bytes);
    const before = remembered?.get(path);
    if (before?.hash === hash && before.file === file) return before;
    const text = new TextDecoder().decode(bytes);
    const read = { file, text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, hash };
    remembered?.set(path, read);
    return read;
  }
  const lines = bytes.toString('latin1').split(/\r\n?|\n/);
  const line = lines.findIndex((letters) => !isUtf8(Buffer.from(letters, 'latin1'))) + 1;
  const message = 'Found bytes that are not UTF-8, expected a text in UTF-8. Save it again in that encoding.';
  return { fault: { file, line, message } };
}
