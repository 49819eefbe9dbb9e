/** Waits with what must be fetched until the reader has paused, so that a word typed letter by letter is sought once. */

/** How long no key may have been pressed, in ms: as Pagefind's own views wait. Most people need 100 to 300 for a key. */
const PAUSE = 300;

/** What was asked for is no longer wanted. */
export class Overtaken extends Error {}

interface Pause {
  readonly over: Promise<void>;
  readonly end: (fault?: Error) => void;
}

let pause: Pause | undefined;
/** How many keys were pressed. */
let keys = 0;

/** Another key was pressed: what waits for the end of the last pause is no longer wanted. */
export function keyPressed(): void {
  endPause(new Overtaken());
  keys += 1;
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  // Nobody may be waiting for it.
  promise.catch(() => {});
  const timer = setTimeout(() => resolve(undefined), PAUSE);
  pause = {
    over: promise,
    end(fault) {
      clearTimeout(timer);
      if (fault === undefined) resolve(undefined);
      else reject(fault);
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
 * @throws `Overtaken` if another key is pressed in the meantime
 */
export function untilPause(): Promise<void> {
  return pause?.over ?? Promise.resolve();
}

/** A check that throws `Overtaken` once a key was pressed. */
export function untilKey(): () => void {
  const before = keys;
  return () => {
    if (keys > before) throw new Overtaken();
  };
}
