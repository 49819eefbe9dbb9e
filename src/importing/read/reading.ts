/** What readers of the formats make of a file: one tree for all of them, HTML's, and what the file says of itself. */
import type { Root } from 'hast';

/** What a file says of the document that it holds. */
export interface Facts {
  /** Its title, as the file's own data have it. */
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** A date, `2024-06-13`. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly kind?: string | undefined;
}

/** A picture that came with the file. */
export interface ReadPicture {
  /** Name for its file in the document's folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A file, read. Beside HTML's elements the tree has `call` (property `name`) where a footnote is called, `note` (`name`) for
 * its text, `number` (`value`) for an official number that stands beside the text, and `place` (`id`, `section`, `label`)
 * where a block of an export of this engine begins.
 */
export interface Reading {
  readonly tree: Root;
  readonly facts: Facts;
  readonly pictures: readonly ReadPicture[];
}
