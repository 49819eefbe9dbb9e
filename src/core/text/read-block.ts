/** A block of official text as its file has it, before it has an id. */
import type { BlockKind, Image, Words } from '../block.ts';
import type { Nodes } from 'mdast';
import type { AddressKind, Again, Definition } from '../ids/ids.ts';
import type { MarkedTerm } from './read-words.ts';
import type { Cell } from './tables.ts';

/** A block of a section file. */
export interface ReadBlock {
  readonly kind: BlockKind;
  /** Level of a heading, from 2; 0 for all other blocks. */
  readonly level: number;
  readonly text: string;
  readonly words: readonly Words[];
  /** The `<Term>` elements in it, in order. */
  readonly terms: readonly MarkedTerm[];
  /** Its official number as it is written, such as "(a)". */
  readonly marker: string | undefined;
  /** Whether the number is part of the text; otherwise it is shown beside it. */
  readonly markerInText: boolean;
  /** Whether it has no number, although it may begin like one. */
  readonly isWords?: true;
  /** Whether it is the first item of a list with numbers beside it, and so may begin a count. */
  readonly beginsList?: boolean;
  /** The numbers that lead to it in its section, without signs: 1, b, ii. `undefined` if it has no official number. */
  readonly numbers: readonly string[] | undefined;
  /**
   * Without an official number: the numbers of the headings or articles to which it belongs, from the outermost;
   * `undefined` if it belongs to none. With one: the number of its article, if the paragraphs of articles are cited.
   */
  readonly within?: readonly string[];
  /** With an official number: the definition that it is in, if it is one of a list of them. */
  readonly definition?: Definition;
  /** With an official number: which time it or a number above it stands here, if it is not the first. */
  readonly again?: Again;
  readonly children: readonly ReadBlock[];
  /** Its node in the syntax tree of the file. */
  readonly node: Nodes;
  /** For a cell: its place in the table. */
  readonly cell?: Cell;
  /** For a figure: its picture. */
  readonly image?: Image;
  /** For a caption: whether it belongs to a table rather than a figure. */
  readonly isTableCaption?: true;
  /** For a footnote: its label in the file. */
  readonly footnote?: string;
}

/** Returns the kind as which a block is counted; `undefined` if it has no address, such as an empty cell. */
export function addressKind({ kind, text, isTableCaption }: ReadBlock): AddressKind | undefined {
  switch (kind) {
    case 'paragraph':
    case 'footnote':
    case 'signature':
      return kind;
    case 'item':
      return text === '' ? undefined : 'paragraph';
    case 'caption':
      return isTableCaption === true ? 'table' : 'caption';
    case 'cell':
      return text === '' ? undefined : 'cell';
    case 'heading':
    case 'provenance':
    case 'quote':
    case 'table':
    case 'figure':
      return undefined;
  }
}
