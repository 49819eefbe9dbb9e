/** What pdf.js reads from the pages of a PDF: runs of letters at their places, pictures, and the tags of its structure. */

/** Letters that stand side by side in one font. */
export interface Run {
  readonly text: string;
  /** The page, from 1, and its place among the runs of the page, from 0. */
  readonly page: number;
  readonly index: number;
  /** Where its baseline begins, from the left and from the bottom of the page, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its font. */
  readonly size: number;
  readonly font: string;
  readonly isBold: boolean;
  /** Whether it does not run from left to right of the page, as words beside a text do. */
  readonly isTurned: boolean;
  /** The marked content that it belongs to, which the structure names; none outside of it. */
  readonly content: string | undefined;
  /** Whether the file says that it is no part of the text. */
  readonly isArtifact: boolean;
}

/** A tag of the structure: what its words are, and what is in it. */
export interface Tag {
  readonly role: string;
  /** The words for a picture. */
  readonly alt?: string | undefined;
  readonly children: readonly (Tag | { readonly type: string; readonly id: string })[];
}

/** A page as it was read. Its runs are in the order in which the file draws them, or in that of its columns. */
export interface Page {
  readonly number: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** The tags of the page, if the file has any. */
  readonly structure: Tag | undefined;
  /** Where pictures of some size stand: the height of their upper edge. */
  readonly pictures: readonly number[];
}

/** A PDF as it was read. */
export interface Pages {
  readonly pages: readonly Page[];
  /** The number of each page, as it is cited. */
  readonly labels: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
}

/** A line of letters, or the part of one in a column or a cell. */
export interface Line {
  readonly runs: readonly Run[];
  readonly page: number;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  /** The size and the font of most of its letters. */
  readonly size: number;
  readonly font: string;
  /** Whether all its letters are bold. */
  readonly isBold: boolean;
  readonly isTurned: boolean;
}

/** The part of a text that lines form. */
export type Part =
  /** The level of a title is 0. */
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Line[]; readonly isGuess: boolean }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly isGuess: boolean }
  | { readonly kind: 'note'; readonly lines: readonly Line[] }
  | { readonly kind: 'picture'; readonly page: number; readonly alt: string }
  | { readonly kind: 'dropped'; readonly why: string; readonly lines: readonly Line[] };

/** A cell of a table: the lines of its paragraphs. */
export interface Cell {
  readonly paragraphs: readonly (readonly Line[])[];
  readonly isHead: boolean;
}

/** Returns the text of a line. */
export const textOfLine = (line: Line, textOf: (run: Run) => string = ({ text }) => text): string =>
  line.runs.map(textOf).join('').replace(/\s+/gu, ' ').trim();

/** How much smaller than its line, and how far above it, a run is that calls a footnote. */
const RAISED = { size: 0.8, rise: 0.15 };

/** Whether a run is a raised number or sign, which calls a footnote or begins one. */
export function isRaised(run: Run, line: Line): boolean {
  const isMark = /^\s*(?:\d{1,3}|[*†‡§])\s*$/u.test(run.text);
  const text = line.runs.findLast((other) => other.size > run.size) ?? run;
  return isMark && run.size < text.size * RAISED.size && run.y > text.y + text.size * RAISED.rise;
}

/** Returns the page on which a part begins. */
export function pageOf(part: Part): number {
  if (part.kind === 'picture') return part.page;
  return (
    (part.kind === 'table' ? part.rows.flat().flatMap(({ paragraphs }) => paragraphs.flat()) : part.lines)[0]?.page ?? 0
  );
}
