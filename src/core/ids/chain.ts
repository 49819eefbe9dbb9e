/** Chooses pairs from two lists so that none cross. */

/** What may be paired: an index in one list, an index in another, and how much speaks for it. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** A pair and all that may follow it. */
interface Link extends Pair {
  /** Weight of the heaviest chain that begins here. */
  readonly total: number;
  readonly next: Link | undefined;
}

/**
 * Of all chains of pairs that ascend in both lists, the one whose weights are most in all: the alignment of Needleman
 * and Wunsch (1970) without cost for gaps, found from the pairs alone, as longest ascending sequences are (M. L.
 * Fredman, "On computing the length of longest increasing subsequences", 1975), in n log n.
 *
 * Of equals, one goes on with the next of the right list, else it leaves out as little of it as it can.
 */
export function heaviestChain(pairs: readonly Pair[]): Pair[] {
  const fromLast = pairs.toSorted((a, b) => b.left - a.left || a.right - b.right);
  const length = pairs.reduce((most, { right }) => Math.max(most, right + 1), 0);
  // The best link of every right, and in a tree of ranges (P. M. Fenwick, 1994), from the last on, of all that follow.
  const best = new Array<Link | undefined>(length);
  const following = new Array<Link | undefined>(length + 1);
  const after = (right: number): Link | undefined => {
    let found: Link | undefined;
    for (let at = length - 1 - right; at > 0; at -= at & -at) found = better(found, following[at]);
    const next = best[right + 1];
    return next !== undefined && next.total === found?.total ? next : found;
  };
  for (const pair of fromLast) {
    const { right, weight } = pair;
    const next = after(right);
    const link = { ...pair, next, total: weight + (next?.total ?? 0) };
    if (link.total >= (best[right]?.total ?? 0)) best[right] = link;
    for (let at = length - right; at <= length; at += at & -at) following[at] = better(following[at], link);
  }
  const chain: Pair[] = [];
  for (let link = after(-1); link !== undefined; link = link.next) chain.push(link);
  return chain;
}

/** The heavier of two links, or the one further in the left list, and less far in the right one. */
function better(a: Link | undefined, b: Link | undefined): Link | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (b.total - a.total || b.left - a.left || a.right - b.right) <= 0 ? a : b;
}
