/** Puts the copy menu where it does not cover its passage. */
import type { CopiedPassage } from './passage.ts';

/** Between the menu and what it stands beside, and at least to the edge of the window, in pixels. */
const GAP = 6;

/** The least height to which the menu is cut, in pixels. */
const LEAST = 120;

/**
 * Puts the menu beside its passage where there is room, on the side of the number first; else below the passage, or above it.
 * Where the window has room for neither, the page scrolls until a paragraph is below the menu; if it cannot scroll so far, the
 * menu itself scrolls. Selected words stay where they are, with the menu at the foot of the window.
 *
 * @param anchor where the reader opened it, in the window
 * @returns how far the page has scrolled, in pixels
 */
export function placeMenu(menu: HTMLElement, anchor: DOMRect, passage: CopiedPassage): number {
  const before = scrollY;
  let place = placeBeside(menu, anchor, passage);
  if (place === undefined && passage.range === undefined) {
    makeRoomAbove(menu, boxOf(passage) ?? anchor);
    place = placeBeside(menu, anchor, passage);
  }
  const { left, top } = place ?? { left: alongside(menu, anchor), top: Math.max(GAP, lowest(menu)) };
  menu.style.left = `${left + scrollX}px`;
  menu.style.top = `${top + scrollY}px`;
  return scrollY - before;
}

/** Returns where in the window the menu covers nothing of its passage, if there is such a place. */
function placeBeside(
  menu: HTMLElement,
  anchor: DOMRect,
  passage: CopiedPassage,
): { readonly left: number; readonly top: number } | undefined {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const words = boxOf(passage) ?? anchor;
  const sides = [words.left - GAP - width, words.right + GAP];
  const beside = (getComputedStyle(menu).direction === 'rtl' ? sides.toReversed() : sides).find(
    (x) => x >= GAP && x <= rightmost(menu),
  );
  // Beside the words it begins level with what was pressed, or as far above as it must.
  if (beside !== undefined) return { left: beside, top: Math.max(GAP, Math.min(anchor.top, lowest(menu))) };
  const [below, above] = [words.bottom + GAP, words.top - GAP - height];
  const top = below <= lowest(menu) ? below : above >= GAP ? above : undefined;
  return top === undefined ? undefined : { left: alongside(menu, anchor), top };
}

/** Scrolls the page so that the menu has room above some words, and cuts its height if the page does not go so far. */
function makeRoomAbove(menu: HTMLElement, words: DOMRect): void {
  const before = scrollY;
  scrollBy({ top: Math.floor(words.top - menu.offsetHeight - 2 * GAP), behavior: 'instant' });
  const room = Math.floor(words.top + before - scrollY - 2 * GAP);
  if (room < menu.offsetHeight) menu.style.maxHeight = `${Math.max(LEAST, room)}px`;
}

const rightmost = (menu: HTMLElement) => document.documentElement.clientWidth - GAP - menu.offsetWidth;

const lowest = (menu: HTMLElement) => innerHeight - GAP - menu.offsetHeight;

const alongside = (menu: HTMLElement, anchor: DOMRect) => Math.max(GAP, Math.min(anchor.left, rightmost(menu)));

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
