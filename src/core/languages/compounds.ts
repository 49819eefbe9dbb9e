/**
 * Hyphenated words in headings, which should not break at their hyphens if a line has room for them. In running text
 * they may break, as typographers recommend: a hyphen is the best place to divide a word (Chicago Manual of Style, on
 * dividing compounds), and lines would be ragged otherwise.
 */

/** How many characters fit on a line of a title on the smallest phone, in the largest type that a reader can choose. */
const LINE = 15;

const COMPOUND = /(?<![\p{L}\p{M}\p{N}-])([\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)+)(?![\p{L}\p{M}\p{N}-])/u;

/** A piece of a heading. */
export interface HeadingPart {
  readonly text: string;
  /** Whether it is a hyphenated word that fits on every line. */
  readonly isCompound: boolean;
}

/** Returns a heading's pieces; joined, they are the heading. */
export function headingParts(heading: string): HeadingPart[] {
  return heading.split(COMPOUND).map((text, index) => ({ text, isCompound: index % 2 === 1 && text.length <= LINE }));
}
