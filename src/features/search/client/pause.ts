/** Waits until the reader pauses, so that words are not fetched for every letter that is typed. */

/**
 * A reader pauses if they have pressed no key for so many milliseconds, or for so many times as long as they take for a key.
 * Pagefind's own interface waits as long as the first; most people need 100 to 300 ms for a key.
 */
const PAUSE = 300;
const PAUSE_IN_KEYS = 2;

/** A pause is short if it is longer, by this factor, than the reader takes for a key. Then their last word is probably finished. */
const SHORT_PAUSE = 1.25;

/** Thrown when a result is no longer needed, because the reader has typed more. */
export class Overtaken extends Error {}

interface Pause {
  readonly over: Promise<void>;
  readonly end: (fault?: Error) => void;
}

let pause: Pause | undefined;
/** The number of keys pressed so far, when the last one was pressed, and how long the reader took for the last few. */
let keys = 0;
let lastKey = -Infinity;
let pace = PAUSE;

/** Handles a key: whatever waits for the end of the last pause is overtaken. */
export function keyPressed(): void {
  endPause(new Overtaken());
  keys += 1;
  const now = Date.now();
  if (now - lastKey < PAUSE) pace = Math.max(100, (pace + now - lastKey) / 2);
  lastKey = now;
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  // Without this, the browser reports an unhandled rejection if nothing waits for the promise.
  promise.catch(() => {});
  const timer = setTimeout(() => resolve(undefined), Math.min(PAUSE, PAUSE_IN_KEYS * pace));
  pause = {
    over: promise,
    end(fault) {
      clearTimeout(timer);
      if (fault === undefined) resolve(undefined);
      else reject(fault);
    },
  };
}

/** Ends the pause at once, because the reader asked for results. */
export function endPause(fault?: Error): void {
  pause?.end(fault);
  pause = undefined;
}

/**
 * Resolves when the reader has paused, or at once if nothing is being typed.
 *
 * @throws `Overtaken` if another key is pressed in the meantime
 */
export function untilPause(): Promise<void> {
  return pause?.over ?? Promise.resolve();
}

/** Does something after a short pause, unless another key is pressed. */
export function unlessKeySoon(action: () => void): void {
  const before = keys;
  setTimeout(() => {
    if (keys === before) action();
  }, SHORT_PAUSE * pace);
}

/** Returns a function that throws `Overtaken` once another key has been pressed. */
export function untilKey(): () => void {
  const before = keys;
  return () => {
    if (keys > before) throw new Overtaken();
  };
}

/**
 * Returns a function that loads things, each of them once. What is not loaded yet waits until the reader has paused; if it
 * cannot be loaded, the next call tries again.
 */
export function loadedInPauses<Thing>(load: (key: number) => Promise<Thing>): (key: number) => Promise<Thing> {
  const known = new Map<number, Promise<Thing>>();
  return async (key) => {
    if (!known.has(key)) await untilPause();
    const coming = known.get(key) ?? load(key);
    known.set(key, coming);
    coming.catch(() => known.delete(key));
    return coming;
  };
}
