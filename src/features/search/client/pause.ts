/** Waits with what must be fetched until the reader has paused: a word typed letter by letter is asked for once. */

/**
 * How long no key may have been pressed, in ms: after a whole word, and within one. Most people need from 100 to 300 for a
 * letter, so that a short pause alone would have texts fetched for the beginnings of words.
 */
const PAUSES = { short: 120, long: 400 };

/** What was asked for is no longer wanted. */
export class Overtaken extends Error {}

interface Pause {
  readonly over: Promise<void>;
  readonly end: (fault?: Error) => void;
}

let pauses: Readonly<Record<keyof typeof PAUSES, Pause>> | undefined;
/** How many keys were pressed. */
let keys = 0;

/** Another key was pressed: what waits for the end of the last pause is no longer wanted. */
export function keyPressed(): void {
  endPause(new Overtaken());
  keys += 1;
  pauses = { short: begin(PAUSES.short), long: begin(PAUSES.long) };
}

function begin(length: number): Pause {
  let end: (fault?: Error) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    end = (fault) => (fault === undefined ? resolve() : reject(fault));
  });
  // Nobody may be waiting for it.
  over.catch(() => {});
  const timer = setTimeout(() => end(), length);
  return {
    over,
    end(fault) {
      clearTimeout(timer);
      end(fault);
    },
  };
}

/** The reader waits for an answer. */
export function endPause(fault?: Error): void {
  pauses?.short.end(fault);
  pauses?.long.end(fault);
  pauses = undefined;
}

/**
 * Resolves once the reader has paused, at once where nothing is being typed.
 *
 * @throws `Overtaken` if another key was pressed in the meantime
 */
export function untilPause(length: keyof typeof PAUSES = 'short'): Promise<void> {
  return pauses?.[length].over ?? Promise.resolve();
}

/** A check that throws `Overtaken` once a key was pressed. */
export function untilKey(): () => void {
  const before = keys;
  return () => {
    if (keys > before) throw new Overtaken();
  };
}
