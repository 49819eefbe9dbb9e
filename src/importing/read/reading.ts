/** What the reader of every format returns: the same kind of tree (HTML's) and the file's metadata. */
import type { Root } from 'hast';
import type { ForceData } from '../../core/schemas/force.ts';
import type { OwnName } from './own-names.ts';

/** What a file says about its document. */
export interface Facts {
  /** The title in the file's metadata. */
  readonly title?: string | undefined;
  /** Whether an editor has given that title. */
  readonly isTitleGiven?: boolean;
  /** The name of the file, which stands for a title that neither the metadata nor the text has. */
  readonly fileName?: string | undefined;
  /** A shorter title, by which the document is called. */
  readonly shortTitle?: string | undefined;
  /** Its official numbers, such as "M-13-13". */
  readonly identifiers?: readonly string[] | undefined;
  readonly language?: string | undefined;
  readonly publisher?: string | undefined;
  /** A date, such as `2024-06-13`. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
  readonly kind?: string | undefined;
  /** The names that it gives to its provisions. */
  readonly names?: readonly OwnName[] | undefined;
  /** Whether the whole text is in force, and where the file says so. */
  readonly force?: ForceInFile | undefined;
  /** What kind of file it is, if its form had to be guessed. */
  readonly receivedAs?: 'pdf' | undefined;
}

/** What a file says of the force of its text, and the names of the places where it says so, of the whole and of passages. */
export interface ForceInFile extends Pick<ForceData, 'state' | 'from' | 'until' | 'asAt'> {
  readonly names: readonly string[];
  readonly namesOfPassages: readonly string[];
}

/** A picture that came with the file. */
export interface ReadPicture {
  /** The name of its file in the document's folder. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What a reader makes of a file. In addition to HTML's elements, the tree has `call` (property `name`) for a call of a
 * footnote, `note` (`name`) for the footnote's text, `number` (`value`) for an official number beside the text, and
 * `place` at the start of a block in an export of this engine (`id`, `section`, `label`).
 */
export interface ReadFile {
  readonly tree: Root;
  readonly facts: Facts;
  readonly pictures: readonly ReadPicture[];
  /** Its words page by page, if it has pages that are cited. */
  readonly pages?: WordsByPage;
}

/** The words of an original that stand together on one of its pages. */
export interface PageWords {
  /** The page's number, as it is printed or as it is counted. */
  readonly page: string;
  readonly words: string;
}

/** The words of an original and those of its footnotes, each in reading order. */
export interface WordsByPage {
  readonly text: readonly PageWords[];
  readonly notes: readonly PageWords[];
}
