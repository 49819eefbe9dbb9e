/** Does long work in slices, so that a page can respond to its reader in between, and a server to others. */

/** How long one slice lasts, in milliseconds. */
const SLICE = 40;

/**
 * Does the whole work.
 *
 * @param signal aborts when nobody waits for the result any more
 * @param say is called before every pause with the last step
 * @returns what the work returns
 * @throws the signal's reason
 */
export async function inSlices<Step, Result>(
  work: Generator<Step, Result>,
  signal: AbortSignal,
  say: (step: Step) => void = () => undefined,
): Promise<Result> {
  let answered = performance.now();
  let next = work.next();
  while (next.done !== true) {
    if (performance.now() - answered > SLICE) {
      say(next.value);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      answered = performance.now();
    }
    next = work.next();
  }
  return next.value;
}
