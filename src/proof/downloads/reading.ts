/** What the proof reads in a file that readers take away. */

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
export type ReadTaken = (file: Uint8Array) => TakenBlock[];

/** Decodes UTF-8, with the byte order mark that some files begin with. @throws {TypeError} if it is no UTF-8 */
export const textOfBytes = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
