/** Waits with what must be fetched until the reader has paused: a word typed letter by letter is asked for once. */

/** How long no key may have been pressed, in ms. */
const PAUSE = 180;

/** What was asked for is no longer wanted. */
export class Overtaken extends Error {}

let pause: { readonly over: Promise<void>; readonly end: (fault?: Error) => void } | undefined;

/** Another key was pressed: what waits for the end of the last pause is no longer wanted. */
export function keyPressed(): void {
  endPause(new Overtaken());
  let end: (fault?: Error) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    end = (fault) => (fault === undefined ? resolve() : reject(fault));
  });
  // Nobody may be waiting for it.
  over.catch(() => {});
  const timer = setTimeout(() => endPause(), PAUSE);
  pause = {
    over,
    end(fault) {
      clearTimeout(timer);
      end(fault);
    },
  };
}

/** The reader waits for an answer. */
export function endPause(fault?: Error): void {
  pause?.end(fault);
  pause = undefined;
}

/**
 * Resolves once the reader has paused, at once where nothing is being typed.
 *
 * @throws `Overtaken` if another key was pressed in the meantime
 */
export function untilPause(): Promise<void> {
  return pause?.over ?? Promise.resolve();
}
