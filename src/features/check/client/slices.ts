/** Does what takes long in slices, so that the page answers its reader in between. */

/** How long the page is busy at once, in ms. */
const SLICE = 40;

/**
 * Does a work to its end.
 *
 * @param signal says that the reader waits for it no more
 * @param say is told, before every pause, of the last step
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
