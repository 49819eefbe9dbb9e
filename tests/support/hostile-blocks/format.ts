/** How files of a format are made of blocks, some of which are hard to keep. */

/** How a file of a format is made of blocks. */
export interface Format {
  readonly name: string;
  /** Sound blocks. The first is the title. */
  readonly blocks: readonly string[];
  /** A paragraph of plain words. */
  readonly plain: string;
  /** Blocks that are hard to keep. They have the words `hostile` and `end`. */
  readonly hostile: readonly string[];
  readonly fileOf: (blocks: readonly string[]) => Uint8Array;
}

/** Returns a text so many times. */
export const times = (count: number, text: string): string => text.repeat(count);

/** A GIF, which no page may show. */
export const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
