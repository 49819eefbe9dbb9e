/** Puts the copy menu where it does not cover its passage. */
import type { CopiedPassage } from './passage.ts';

/** Between the menu and what it stands beside, and at least to the edge of the window, in pixels. */
const GAP = 6;

/**
 * Puts the menu beside its passage where there is room, on the side of the number first; else below the passage, or above it.
 * Where the window has room for neither, it is at the foot of the window, so that the passage's beginning can be seen.
 *
 * @param anchor where the reader opened it, in the window
 */
export function placeMenu(menu: HTMLElement, anchor: DOMRect, passage: CopiedPassage): void {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const right = document.documentElement.clientWidth - GAP - width;
  const lowest = innerHeight - GAP - height;
  const words = boxOf(passage) ?? anchor;
  // Beside the words it begins level with what was pressed, or as far above as it must.
  const level = Math.max(GAP, Math.min(anchor.top, lowest));
  const along = Math.max(GAP, Math.min(anchor.left, right));
  const sides = [words.left - GAP - width, words.right + GAP];
  const beside = (getComputedStyle(menu).direction === 'rtl' ? sides.toReversed() : sides).find(
    (x) => x >= GAP && x <= right,
  );
  const [x, y] =
    beside !== undefined
      ? [beside, level]
      : words.bottom + GAP <= lowest
        ? [along, words.bottom + GAP]
        : words.top - GAP - height >= GAP
          ? [along, words.top - GAP - height]
          : [along, Math.max(GAP, lowest)];
  menu.style.left = `${x + scrollX}px`;
  menu.style.top = `${y + scrollY}px`;
}

/** Where the words of the passage are in the window, all blocks together, or what is selected of them. */
function boxOf({ range, parts }: CopiedPassage): DOMRect | undefined {
  const [first, ...others] =
    range === undefined ? parts.map(({ block }) => block.getBoundingClientRect()) : [range.getBoundingClientRect()];
  if (first === undefined) return undefined;
  const all = [first, ...others];
  const left = Math.min(...all.map((box) => box.left));
  const top = Math.min(...all.map((box) => box.top));
  return new DOMRect(
    left,
    top,
    Math.max(...all.map((box) => box.right)) - left,
    Math.max(...all.map((box) => box.bottom)) - top,
  );
}
