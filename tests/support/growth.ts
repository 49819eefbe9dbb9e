/** Measures how the time of some work grows with what it is given. */

/** How often the work is done; the best time counts, since others may use the processor meanwhile. */
const ROUNDS = 5;

/** The least processor time at the smaller size, in seconds: less could be that of something else. */
const LEAST_SECONDS = 0.2;

/**
 * Returns how many times as long some work takes for four times as much; `undefined` if even the most is done, or refused, too
 * soon to be measured.
 *
 * @param work does it for so much; it may throw what it refuses
 * @param most the most that is tried
 * @param enough if the growth is no more than this at once, it is not measured again
 */
export async function growthOf(
  work: (much: number) => unknown,
  { from, most, enough = 0 }: { readonly from: number; readonly most: number; readonly enough?: number },
): Promise<number | undefined> {
  for (let much = from; much * 4 <= most; much *= 2) {
    const once = await secondsOf(work, much);
    if (once < LEAST_SECONDS) continue;
    const growth = (await secondsOf(work, much * 4)) / once;
    if (growth <= enough) return growth;
    const small = await best(work, much);
    if (small < LEAST_SECONDS) continue;
    return (await best(work, much * 4)) / small;
  }
  return undefined;
}

async function best(work: (much: number) => unknown, much: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await secondsOf(work, much));
  return Math.min(...times);
}

async function secondsOf(work: (much: number) => unknown, much: number): Promise<number> {
  const before = process.cpuUsage();
  await work(much);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
