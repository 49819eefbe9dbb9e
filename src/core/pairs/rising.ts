/**
 * Returns the longest run of pairs in which both numbers rise, of pairs whose first numbers rise already: what stands in the
 * same order in two texts.
 */
export function longestRising<Pair extends readonly [number, number]>(pairs: readonly Pair[]): Pair[] {
  // The pair with which the lowest run of each length ends, and the pair before each in its run.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, [, other]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const run: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) run.push(pair);
  }
  return run.reverse();
}
