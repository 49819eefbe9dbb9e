/** A block of official text as its file has it. */
import type { BlockKind, Image, Words } from '../block.ts';
import type { Nodes } from 'mdast';
import type { AddressKind } from '../ids/ids.ts';
import type { MarkedTerm } from './read-words.ts';
import type { Cell } from './tables.ts';

/** A block as the file has it, before it has an id. */
export interface ReadBlock {
  readonly kind: BlockKind;
  /** Level of a heading, from 2; 0 for all else. */
  readonly level: number;
  readonly text: string;
  readonly words: readonly Words[];
  /** The `<Term>` elements in it, in order. */
  readonly terms: readonly MarkedTerm[];
  /** Its official number as it is written, such as "(a)". */
  readonly marker: string | undefined;
  /** Whether the number stands in the text; otherwise it stands beside it. */
  readonly markerInText: boolean;
  /** The numbers that lead to it in its section, bare: 1, b, ii. None where it has no official number. */
  readonly numbers: readonly string[] | undefined;
  readonly children: readonly ReadBlock[];
  /** Where it stands in the file. */
  readonly node: Nodes;
  /** Of a cell: where it stands in its table. */
  readonly cell?: Cell;
  /** Of a figure: its picture. */
  readonly image?: Image;
  /** Of a caption: whether it is a table's, not a figure's. */
  readonly isTableCaption?: true;
  /** Of a footnote: by what it is called. */
  readonly footnote?: string;
}

/** What a block is counted as; nothing where it has no address, as an empty cell has none. */
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
