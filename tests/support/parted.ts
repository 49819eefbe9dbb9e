/** Parts a list of what is tried: `npm test` tries one in some, and a trial the others, so that nothing is tried twice. */
export function parted<T>(all: readonly T[], oneIn: number): { readonly quick: T[]; readonly others: T[] } {
  const isQuick = (_: T, index: number) => index % oneIn === 0;
  return { quick: all.filter(isQuick), others: all.filter((one, index) => !isQuick(one, index)) };
}
