/** Whether words and blocks come in the order of the text. Runs in the page. */
import { nameOf } from './seen.ts';
import type { Word } from './words.ts';

/** The pixels by which boxes may overlap. */
const TOLERANCE = 1.5;

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
const LETTER = /\p{L}/u;

/** Returns which words of a block are not after the word before, in its line or below. */
export function wordOrderFaults(words: readonly Word[]): string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const [first] = word.boxes();
    const last = before?.boxes().at(-1);
    if (before === undefined || first === undefined || last === undefined) return [];
    const isBelow = (first.top + first.bottom) / 2 > last.bottom - TOLERANCE;
    return isBelow || (overlaps(first, last) && isAfter(word, before, first, last))
      ? []
      : [`“${word.text}” is not after “${before.text}”`];
  });
}

const overlaps = (one: DOMRect, other: DOMRect) => one.top < other.bottom && other.top < one.bottom;

/** Whether a word is after another in its line. Words of another direction than their block's may be in their own order. */
function isAfter(word: Word, before: Word, box: DOMRect, last: DOMRect): boolean {
  const isRightToLeft = getComputedStyle(word.element).direction === 'rtl';
  const isForeign = ({ text }: Word) => !LETTER.test(text) || RIGHT_TO_LEFT.test(text) !== isRightToLeft;
  if ((isRightToLeft || RIGHT_TO_LEFT.test(word.text + before.text)) && (isForeign(word) || isForeign(before)))
    return true;
  return isRightToLeft ? box.right <= last.left + TOLERANCE : box.left >= last.right - TOLERANCE;
}

/** A block with the box of all its words. */
export interface Placed {
  readonly block: HTMLElement;
  readonly box: DOMRect;
}

/** Whether a block is in a footnote that the style has put into the margin. */
const isInMargin = ({ block }: Placed) => {
  const footnote = block.closest('.footnotes > div');
  return footnote !== null && getComputedStyle(footnote).position === 'absolute';
};

/**
 * Returns which blocks are not below the block before, or for a cell, after it in its row; and which footnotes in the
 * margin are not below the one before, or not beside the text at the far side of the page.
 */
export function blockOrderFaults(blocks: readonly Placed[]): string[] {
  const inMargin = blocks.filter(isInMargin);
  const isPageReversed = getComputedStyle(document.documentElement).direction === 'rtl';
  const outside = inMargin.flatMap(({ block, box }) => {
    const text = block.closest('article')?.getBoundingClientRect();
    const isBeside = text && (isPageReversed ? box.right <= text.left : box.left >= text.right);
    return isBeside === true ? [] : [`${nameOf(block)} is not beside the text`];
  });
  const inFlow = blocks.filter((one) => !isInMargin(one));
  return [...outside, ...orderFaultsOf(inFlow), ...orderFaultsOf(inMargin)];
}

function orderFaultsOf(blocks: readonly Placed[]): string[] {
  return blocks.flatMap(({ block, box }, index) => {
    const before = blocks[index - 1];
    if (before === undefined) return [];
    const row = block.closest('tr');
    const isInRow = row !== null && row === before.block.closest('tr');
    const isInTable = row !== null && row.closest('table') === before.block.closest('table');
    const isRightToLeft = getComputedStyle(block).direction === 'rtl';
    const isInOrder = isInRow
      ? isRightToLeft
        ? box.right <= before.box.left + TOLERANCE
        : box.left >= before.box.right - TOLERANCE
      : isInTable
        ? box.top > before.box.top
        : (box.top + box.bottom) / 2 > before.box.bottom && box.top > before.box.bottom - box.height / 2;
    return isInOrder ? [] : [`${nameOf(block)} is not after ${nameOf(before.block)}`];
  });
}
