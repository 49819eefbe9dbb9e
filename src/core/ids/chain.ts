/** Chooses pairs from two lists so that no two pairs cross. */

/** A possible pair: an index in the left list, an index in the right list, and the weight of the pair. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** A pair and the best chain that can follow it. */
interface Link extends Pair {
  /** The weight of the heaviest chain that begins here. */
  readonly total: number;
  readonly next: Link | undefined;
}

/**
 * Returns the chain of pairs, ascending in both lists, whose total weight is greatest. This is the alignment of
 * Needleman and Wunsch (1970) without gap costs. It is computed from the pairs only, in the way in which longest
 * ascending sequences are (M. L. Fredman, "On computing the length of longest increasing subsequences", 1975), in n log
 * n.
 *
 * Among chains of equal weight, it prefers the one that skips least of the right list.
 */
export function heaviestChain(pairs: readonly Pair[]): Pair[] {
  const fromLast = pairs.toSorted((a, b) => b.left - a.left || a.right - b.right);
  const length = pairs.reduce((most, { right }) => Math.max(most, right + 1), 0);
  // The best link for each right index, in a tree of ranges (P. M. Fenwick, 1994), filled from the end, so that the
  // best link after any index is found quickly.
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

/**
 * The heavier of two links; if they weigh the same, the one further along the left list and less far along the right
 * one.
 */
function better(a: Link | undefined, b: Link | undefined): Link | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return (b.total - a.total || b.left - a.left || a.right - b.right) <= 0 ? a : b;
}
