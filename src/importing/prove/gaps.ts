/** Finds all places where the written text differs from the original, so that each can be mended by itself. */
import { compare, type Compared, type Stuck } from './compare.ts';
import { isLetter, type Piece } from './options.ts';
import { skipSpace } from './places.ts';

/** A stretch of the original that is not in the written text, and the pieces that stand in its place. */
export interface Gap {
  /** Where the stretch begins and ends in the original, with single spaces. */
  readonly from: number;
  readonly to: number;
  /** The index of the first piece in its place, and of the first piece after it. */
  readonly first: number;
  readonly after: number;
}

/** How many other options are tried before there is a gap. */
const MOST_CHOICES = 2000;

/** How many pieces may be in the place of a gap. */
const MOST_PIECES = 400;

/** How many letters of a text say for certain that it is the one that is looked for. */
const CERTAIN = 12;

/**
 * Compares two texts and goes on after each difference.
 *
 * @param starts the indexes of the pieces that begin a block: a gap reaches from block to block
 * @returns the gaps, in order
 */
export function gapsIn(compared: Compared, starts: ReadonlySet<number>): Gap[] {
  const gaps: Gap[] = [];
  compare(
    compared,
    (stuck) => {
      const gap = gapAt(stuck, starts);
      if (gap === undefined) return undefined;
      gaps.push(gap);
      return { cursor: gap.to, next: gap.after };
    },
    MOST_CHOICES,
  );
  return gaps;
}

/** The smallest gap after which both texts go on alike; `undefined` if nothing is left on either side. */
function gapAt({ text, pieces, cursor, next, begins }: Stuck, starts: ReadonlySet<number>): Gap | undefined {
  if (cursor >= text.length && next >= pieces.length) return undefined;
  const places = begins();
  let first = next;
  while (first > 0 && !starts.has(first)) first -= 1;
  const from = first === next ? cursor : (places.get(first) ?? cursor);
  let best: { to: number; after: number; cost: number } = { to: text.length, after: pieces.length, cost: Infinity };
  let skipped = 0;
  for (let after = first; after < Math.min(pieces.length, first + MOST_PIECES); after += 1) {
    if (skipped > best.cost) break;
    if (starts.has(after) && (after > first || first === next)) {
      const to = placeOfPiece(text, pieces, after, cursor, from + best.cost);
      const isGap = after > first || text.slice(from, to).trim() !== '';
      const cost = to === undefined || !isGap ? Infinity : to - from + skipped;
      if (to !== undefined && cost < best.cost) best = { to, after, cost };
    }
    skipped += pieces[after]?.text.length ?? 0;
  }
  return { from, to: best.to, first, after: best.after };
}

/** The next place where a piece stands in a text; a short piece has to be followed by those that come after it. */
function placeOfPiece(
  text: string,
  pieces: readonly Piece[],
  index: number,
  from: number,
  most: number,
): number | undefined {
  const piece = pieces[index]?.text.trim() ?? '';
  if (piece === '') return undefined;
  for (let at = text.indexOf(piece, from); at !== -1 && at <= most; at = text.indexOf(piece, at + 1)) {
    if (isLetter(piece.charAt(0)) && isLetter(text.charAt(at - 1))) continue;
    if (goesOn(text, pieces, index, at)) return at;
  }
  return undefined;
}

function goesOn(text: string, pieces: readonly Piece[], index: number, at: number): boolean {
  let [place, letters] = [at, 0];
  for (let next = index; next < pieces.length && letters < CERTAIN; next += 1) {
    const piece = pieces[next]?.text.trim() ?? '';
    place = skipSpace(text, place);
    if (!text.startsWith(piece, place)) return false;
    place += piece.length;
    letters += piece.length;
  }
  return true;
}
