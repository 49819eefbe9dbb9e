/**
 * Keeps the lines of text where they are while its typeface changes. The system's fonts have the measure of the site's, but
 * not letter by letter: a word at the end of a line may come to the next one, and all that follows would move.
 */

/** What holds lines of text. */
const BLOCKS = ':is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figcaption, summary)';

/** By how much the spaces between words, and between letters, may change, in em: too little to see. The least come first. */
const SPACES = [0, 0.03, -0.03, 0.06, -0.06]
  .flatMap((word) => [0, 0.003, -0.003, 0.006, -0.006].map((letter) => ({ word, letter })))
  .filter(({ word, letter }) => word !== 0 || letter !== 0)
  .map(({ word, letter }) => ({ wordSpacing: `${word}em`, letterSpacing: `${letter}em` }));

/** How far a word may move within its line, in px. */
const A_LITTLE = 40;

/** Half a line, in px. */
const HALF_LINE = 8;

/**
 * Runs a change of typefaces. If lines of a block of text in view are then not where they were, its spaces change a little, so
 * that its words have moved as little as they can.
 */
export function keepLines(change: () => void): void {
  const blocks = [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    (block) => isInView(block) && block.querySelector(BLOCKS) === null,
  );
  const before = blocks.map((block) => placesIn(block));
  change();
  for (const [index, block] of blocks.entries()) {
    const moves = () => movesBetween(before[index] ?? [], placesIn(block));
    const natural = moves();
    if (natural.every(({ down }) => down < HALF_LINE)) continue;
    let least: { move: number; space?: (typeof SPACES)[number] } = { move: furthest(natural) };
    for (const space of SPACES) {
      if (least.move < A_LITTLE) break;
      Object.assign(block.style, space);
      const move = furthest(moves());
      if (move < least.move) least = { move, space };
    }
    if (least.space) Object.assign(block.style, least.space);
    else block.removeAttribute('style');
  }
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight && bottom > top;
}

/** A place in a block, in px from its left edge and its top. */
interface Place {
  readonly across: number;
  readonly down: number;
}

/** Returns where the block ends, and where each text in it begins and ends. */
function placesIn(block: HTMLElement): Place[] {
  const { left, top, height } = block.getBoundingClientRect();
  // With the end of a block all that follows moves, so it weighs as much as a whole line to the side.
  const places = [{ across: height * 100, down: height }];
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const parts = [...range.getClientRects()];
    const [first, last] = [parts[0], parts.at(-1)];
    if (first && last)
      places.push(
        { across: first.left - left, down: first.top - top },
        { across: last.right - left, down: last.bottom - top },
      );
  }
  return places;
}

const movesBetween = (before: readonly Place[], after: readonly Place[]): Place[] =>
  before.map(({ across, down }, index) => ({
    across: Math.abs(across - (after[index]?.across ?? across)),
    down: Math.abs(down - (after[index]?.down ?? down)),
  }));

const furthest = (moves: readonly Place[]) => Math.max(...moves.map(({ across, down }) => Math.max(across, down)));
