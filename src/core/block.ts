/** The blocks of official text; they are part of the model (model.ts). */
import type { Labels } from './ids/labels.ts';
import type { Occurrence } from './forms/occurrences.ts';
import type { Target } from './reference.ts';

/** A piece of official text. A document is a tree of them. */
export type Block = AddressedBlock | HeadingBlock | TableBlock | FigureBlock | UnaddressedBlock;

/**
 * The kinds of block. Code that treats kinds differently has a case for every kind, in a `Record`, or in a `switch`
 * that ends with `forgottenKind`, so that a new kind is a type error wherever something must be decided about it.
 */
export type BlockKind = Block['kind'];

interface BlockParts {
  /**
   * Only its own words, as `source.txt` has them; a line break is "\n". Empty if the block contains only other blocks.
   */
  readonly text: string;
  /** The same words, with their markup. */
  readonly words: readonly Words[];
  /** The blocks inside it, such as the points of an item, in order. */
  readonly children: readonly Block[];
}

/** A block that has an address of its own, and a number: an official one, or one that we count. */
export interface AddressedBlock extends BlockParts, Labels {
  readonly kind: 'paragraph' | 'item' | 'caption' | 'cell' | 'footnote' | 'signature';
  /** Its permanent id in the document: `iii-4`, `article-5-1-b`. */
  readonly id: string;
  /** The names that the publisher's own file gives it; links to them lead here. */
  readonly names?: readonly string[];
  /**
   * An official number that is shown beside the text and is not part of it, such as "(a)" of a list. A number with
   * which the text itself begins is part of the text instead.
   */
  readonly marker: string | undefined;
  /** Whether the number comes from the official text; otherwise we count it. */
  readonly isOfficial: boolean;
  /**
   * How many UTF-16 units at the beginning of the text are its official number; 0 if the text does not begin with one.
   */
  readonly numberLength: number;
  /** Every occurrence of a term in it, in order; where occurrences overlap, only the longest. */
  readonly occurrences: readonly Occurrence[];
}

/** A heading within a section. */
export interface HeadingBlock extends BlockParts {
  readonly kind: 'heading';
  /** Fragment id on its page. */
  readonly id: string;
  readonly label: undefined;
  /** 2 for the first level below a section's heading, 5 for the last. */
  readonly level: number;
}

/** A table. Its child blocks are its caption, if it has one, and its cells that are not empty, row by row. */
export interface TableBlock extends BlockParts {
  readonly kind: 'table';
  readonly id: undefined;
  readonly label: undefined;
  readonly caption: AddressedBlock | undefined;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell in its row; cells that a spanning cell covers are left out. */
export interface TableCell {
  /** `undefined` if the cell is empty. */
  readonly block: AddressedBlock | undefined;
  readonly isHeader: boolean;
  /** How many columns and rows it spans. */
  readonly columns: number;
  readonly rows: number;
}

/** A figure. Its child block is its caption, if it has one. */
export interface FigureBlock extends BlockParts {
  readonly kind: 'figure';
  readonly id: undefined;
  readonly label: undefined;
  /** Its picture; `undefined` if we have no right to publish it. */
  readonly image: FigureImage | undefined;
}

/** A picture from the document's folder. */
export interface Image {
  /** Name of the file. */
  readonly file: string;
  /** Its alternative text. */
  readonly alternative: string;
}

/** A picture together with its file. */
export interface FigureImage extends Image {
  /** Path of the file. */
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A block without an address: nobody cites it or links to it. Examples are the source's closing note, a quotation that
 * contains paragraphs, and an item that has no words except those of its points.
 */
export interface UnaddressedBlock extends BlockParts {
  readonly kind: 'provenance' | 'quote' | 'item';
  readonly id: undefined;
  readonly label: undefined;
  /** The official number of an item, which is shown beside it. */
  readonly marker: string | undefined;
}

/**
 * A piece of official text: plain words, or a marked term, a link, a reference to another part of the text or emphasis
 * with more pieces inside.
 */
export type Words =
  | string
  | { readonly kind: 'term'; readonly term: string; readonly words: readonly Words[] }
  | { readonly kind: 'link'; readonly address: string; readonly words: readonly Words[] }
  | ({ readonly kind: 'reference'; readonly words: readonly Words[] } & Target)
  | { readonly kind: 'emphasis' | 'strong' | 'sup' | 'sub' | 'struck'; readonly words: readonly Words[] }
  | { readonly kind: 'break' }
  | Call;

/** A footnote call in the text. It is shown, but is not part of the text. */
export interface Call {
  readonly kind: 'call';
  /** The id of the footnote. */
  readonly footnote: string;
  /** The footnote's number, which is shown. */
  readonly marker: string;
  /** Which of the calls of its footnote it is, counted from 1. */
  readonly nth: number;
}
