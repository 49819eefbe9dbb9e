/** When V8 looks for garbage in all that a build holds. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How many bytes may come to what is held once the content is read, and as much in proportion to what is held later. */
const ROOM = 100e6;

/**
 * Has V8 look for it as a build needs, once the content is read: now, and then as often as the room is used up. Left to
 * itself it looks now in two builds of three; the third holds all that was read, and up to a third more memory to its end.
 *
 * It learns which objects live long, to make them where it seldom looks. Of elements of pages, which go with the page, it
 * learns so now and then when they are read back: then the proof takes two thirds longer, and the build of a large library
 * up to twice the memory.
 *
 * And Astro gives what it knows of a page accessors of its own, by which V8 holds on to it, and to the page's bytes, until
 * it looks through everything; which it does for every 64 MB of bytes, some 20 documents. Now bytes count as all else does.
 */
export function leaveRoom(): void {
  setFlagsFromString('--expose-gc');
  // A context that is made after the flag is set has the function.
  runInNewContext('gc()');
  const growth = Math.round((100 * ROOM) / process.memoryUsage().heapUsed);
  for (const flag of [
    '--no-allocation-site-pretenuring',
    '--external-memory-accounted-in-global-limit',
    `--heap-growing-percent=${growth}`,
  ])
    setFlagsFromString(flag);
}
