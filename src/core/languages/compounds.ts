/**
 * Hyphenated words of headings, which are not to be broken at their hyphens where a line has room for them. In running text
 * they may be, as typographers have it: of all places to divide a word that is the best (Chicago Manual of Style, on
 * dividing compounds), and lines that could not break there would end raggedly, with a word more or less.
 */

/** How many characters the line of a title holds on the smallest phones, in the largest type that a reader can choose. */
const LINE = 15;

const COMPOUND = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+)(?![\p{L}\p{M}\p{N}-])/u;

/** A piece of a heading. */
export interface HeadingPart {
  readonly text: string;
  /** Whether it is a hyphenated word that fits every line. */
  readonly isCompound: boolean;
}

/** A heading's pieces, which together are the heading. */
export function headingParts(heading: string): HeadingPart[] {
  return heading.split(COMPOUND).map((text, index) => ({ text, isCompound: index % 2 === 1 && text.length <= LINE }));
}
