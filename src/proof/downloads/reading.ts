/** What the proof reads in a file that readers take away. */
import { strFromU8, unzipSync } from 'fflate';

/** A file that readers take away. */
export interface TakenFile {
  /** The names of its parts; none if it is no archive. */
  readonly parts: readonly string[];
  /** Returns the text of a part, or of the whole file. @throws {Error} if there is no such part, or it is no UTF-8 */
  readonly textOf: (part?: string) => string;
}

/** Opens a file: EPUB and Word files are archives, which begin with "PK". @throws {Error} if an archive is broken */
export function openTaken(bytes: Uint8Array): TakenFile {
  if (strFromU8(bytes.subarray(0, 2), true) !== 'PK') return { parts: [], textOf: () => textOfBytes(bytes) };
  const files = unzipSync(bytes);
  const textOf = (part = '') => {
    const content = files[part];
    if (content === undefined) throw new Error(`It has no file ${part}.`);
    return textOfBytes(content);
  };
  return { parts: Object.keys(files), textOf };
}

/** A stretch of official text in a file: a paragraph, a heading, a cell or the like. */
export interface TakenBlock {
  /** The name that the file gives it: its id, or what stands for the id in this format. */
  readonly name: string | undefined;
  readonly text: string;
}

/**
 * Reads the official text of a file in order, footnotes last. Whatever the format does not say is ours counts as official,
 * so that nothing of ours can stand among official words unnoticed.
 *
 * @throws {Error} if the file is broken
 */
export type ReadTaken = (file: TakenFile) => TakenBlock[];

/** What a file says of its document beside the text. */
export interface TakenFacts {
  readonly publisher: string | undefined;
  /** The date of publication. */
  readonly published: string | undefined;
  /** Addresses, of which one is that of the publisher's page. */
  readonly links: readonly string[];
}

/** Reads what a file says of its document. @throws {Error} if the file is broken */
export type ReadFacts = (file: TakenFile) => TakenFacts;

/** Decodes UTF-8, with the byte order mark that some files begin with. @throws {TypeError} if it is no UTF-8 */
export const textOfBytes = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
