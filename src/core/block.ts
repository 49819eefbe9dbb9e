/** The blocks of official text: part of the model (model.ts). */
import type { Labels } from './ids/labels.ts';
import type { Occurrence } from './forms/occurrences.ts';

/** A piece of official text. A document is a tree of them. */
export type Block = AddressedBlock | HeadingBlock | TableBlock | FigureBlock | PlainBlock;

/**
 * The kinds of block. Whatever treats kinds differently has a case for every one of them, in a `switch` or a `Record`, so
 * that a new one is a type error wherever something has to be decided about it.
 */
export type BlockKind = Block['kind'];

interface BlockParts {
  /** Its words and nothing else, as `source.txt` has them; a line break is "\n". Empty where it has only blocks below it. */
  readonly text: string;
  /** The same words with what is marked in them. */
  readonly words: readonly Words[];
  /** Blocks below it, such as the points of an item, in order. */
  readonly children: readonly Block[];
}

/** A block that has a number, official or ours, and an address of its own. */
export interface AddressedBlock extends BlockParts, Labels {
  readonly kind: 'paragraph' | 'item' | 'caption' | 'cell' | 'footnote' | 'signature';
  /** Its id in the document, for ever: `iii-4`, `article-5-1-b`. */
  readonly id: string;
  /**
   * The official number that stands beside its text and is no part of it, such as "(a)" of a list: drawn. One that the text
   * opens with is in the text.
   */
  readonly marker: string | undefined;
  /** Whether its number is the official text's own, not our count. */
  readonly isOfficial: boolean;
  /** How many UTF-16 units of its text are the official number that it opens with; 0 where that is no part of the text. */
  readonly numberLength: number;
  /** Every form of a term in it, by the longest wording, in order. */
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

/** A table; the blocks below it are its caption, if it has one, and the cells that are not empty, row by row. */
export interface TableBlock extends BlockParts {
  readonly kind: 'table';
  readonly id: undefined;
  readonly label: undefined;
  readonly caption: AddressedBlock | undefined;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell in its row; cells that another covers are left out. */
export interface TableCell {
  /** `undefined` for an empty one. */
  readonly block: AddressedBlock | undefined;
  readonly isHeader: boolean;
  /** How many columns and rows it covers. */
  readonly columns: number;
  readonly rows: number;
}

/** A figure; the block below it is its caption, if it has one. */
export interface FigureBlock extends BlockParts {
  readonly kind: 'figure';
  readonly id: undefined;
  readonly label: undefined;
  /** Its picture; none where that is not ours to publish. */
  readonly image: FigureImage | undefined;
}

/** A picture from the document's folder. */
export interface Image {
  /** Name of the file. */
  readonly file: string;
  /** What it shows, in words. */
  readonly alternative: string;
}

/** A picture, with its file. */
export interface FigureImage extends Image {
  /** Path of the file. */
  readonly path: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * A block that is neither cited nor linked to: the source's closing note, a quotation around its paragraphs, an item that
 * has no words but those of its points.
 */
export interface PlainBlock extends BlockParts {
  readonly kind: 'provenance' | 'quote' | 'item';
  readonly id: undefined;
  readonly label: undefined;
  /** An item's official number, which stands beside it. */
  readonly marker: string | undefined;
}

/** A stretch of official words: plain, or a marked term, a link or emphasis around others. */
export type Words =
  | string
  | { readonly kind: 'term'; readonly term: string; readonly words: readonly Words[] }
  | { readonly kind: 'link'; readonly address: string; readonly words: readonly Words[] }
  | { readonly kind: 'emphasis' | 'strong' | 'sup' | 'sub'; readonly words: readonly Words[] }
  | { readonly kind: 'break' }
  | Call;

/** Where words call a footnote; drawn, and no part of the text. */
export interface Call {
  readonly kind: 'call';
  /** Id of the footnote. */
  readonly footnote: string;
  /** What is drawn: the footnote's number. */
  readonly marker: string;
  /** Which of the calls of this footnote it is, from 1. */
  readonly nth: number;
}
