/** Which of the labels below a line are drawn, so that none lies over another. */
import { WITHOUT_SPACES } from '../../core/languages/scripts.ts';
import type { SectionStretch } from './document-line.ts';

/** How long the line is on a wide screen and on a narrow one, in pixels. */
const WIDE = 560;
const NARROW = 290;

/** How much room a character takes, one of a script whose characters are as wide as high, and what parts two labels. */
const CHARACTER = 6;
const WIDE_CHARACTER = 12;
const GAP = 4;

/**
 * The stretches whose labels have room: all, where they have it on a wide screen; otherwise those that have it on a narrow
 * one too.
 *
 * @param stretches of a line, in whatever direction
 */
export function labelsWithRoom(stretches: readonly SectionStretch[]): SectionStretch[] {
  const inOrder = stretches.toSorted((a, b) => a.start - b.start);
  const onWide = fitting(inOrder, WIDE);
  return onWide.length === inOrder.length ? onWide : fitting(inOrder, NARROW);
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
