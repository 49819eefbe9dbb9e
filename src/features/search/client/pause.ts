/** Waits with what must be fetched until the reader has paused: a word typed letter by letter is asked for once. */

/** How long no key may have been pressed, in ms, for a file of the index; and for texts within a word. */
const SHORT = 120;
const LONG = 400;

/**
 * After a whole word texts wait for this many times what the reader usually needs for a key. Most people need from 100 to
 * 300 ms, so that the same pause for all would have texts fetched for each word of who types slowly, or have others wait.
 */
const TIMES_USUAL = 1.25;

/** A key that comes later than this, in ms, tells nothing of how fast somebody types. */
const THOUGHT = 1000;

/** What was asked for is no longer wanted. */
export class Overtaken extends Error {}

interface Pause {
  readonly over: Promise<void>;
  readonly end: (fault?: Error) => void;
}

type Length = 'short' | 'usual' | 'long';

let pauses: Readonly<Record<Length, Pause>> | undefined;
/** How many keys were pressed, and when the last was. */
let keys = 0;
let last = -Infinity;
/** How long the reader usually needs for a key, the latest counting most, in ms. */
let usual = 0;

/** Another key was pressed: what waits for the end of the last pause is no longer wanted. */
export function keyPressed(): void {
  endPause(new Overtaken());
  keys += 1;
  const now = performance.now();
  if (now - last < THOUGHT) usual = usual === 0 ? now - last : (usual + now - last) / 2;
  last = now;
  const ofUsual = Math.min(Math.max(SHORT, usual * TIMES_USUAL), LONG);
  pauses = { short: begin(SHORT), usual: begin(ofUsual), long: begin(LONG) };
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
  for (const pause of Object.values(pauses ?? {})) pause.end(fault);
  pauses = undefined;
}

/**
 * Resolves once the reader has paused, at once where nothing is being typed.
 *
 * @throws `Overtaken` if another key was pressed in the meantime
 */
export function untilPause(length: Length = 'short'): Promise<void> {
  return pauses?.[length].over ?? Promise.resolve();
}

/** A check that throws `Overtaken` once a key was pressed. */
export function untilKey(): () => void {
  const before = keys;
  return () => {
    if (keys > before) throw new Overtaken();
  };
}
