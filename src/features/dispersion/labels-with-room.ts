/** Decides which labels of sections are drawn below a line, so that they do not overlap. */
import { WITHOUT_SPACES } from '../../core/languages/scripts.ts';
import type { SectionStretch } from './document-line.ts';

/** The length of the line on a wide and on a narrow screen, in pixels. */
const WIDE = 560;
const NARROW = 290;

/**
 * The width of a character, the width of a character in a script whose characters are square, and the gap between two
 * labels, in pixels.
 */
const CHARACTER = 6;
const WIDE_CHARACTER = 12;
const GAP = 4;

/**
 * Returns the stretches whose labels are drawn: all of them if they fit on a wide screen, and otherwise those that fit
 * on a narrow screen too.
 *
 * @param stretches of a line in either direction
 */
export function labelsWithRoom(stretches: readonly SectionStretch[]): SectionStretch[] {
  const stretchesInOrder = stretches.toSorted((a, b) => a.start - b.start);
  const onWide = fitting(stretchesInOrder, WIDE);
  return onWide.length === stretchesInOrder.length ? onWide : fitting(stretchesInOrder, NARROW);
}

function fitting(stretches: readonly SectionStretch[], line: number): SectionStretch[] {
  let end = -Infinity;
  return stretches.filter(({ section: { label }, start, end: stop }) => {
    const middle = ((start + stop) / 200) * line;
    const half = widthOf(label) / 2;
    if (middle - half < end) return false;
    end = middle + half + GAP;
    return true;
  });
}

function widthOf(label: string): number {
  return Array.from(label, (letter) => (WITHOUT_SPACES.test(letter) ? WIDE_CHARACTER : CHARACTER)).reduce(
    (sum, width) => sum + width,
    0,
  );
}
