/** Decides whether a reader who has reached the end of a text has read it, and then stores that. */
import { minutesToRead } from '../../../core/languages/reading-time.ts';

/** The share of the usual time for a text that a fast reader needs. */
const FAST = 1 / 3;

/**
 * Finds out that a text has been read: once it has been in sight for as long as a fast reader needs, or when the reader goes on to
 * the next section. Who only scrolls to the end has not read it.
 *
 * @param hasRead is called then. It is a parameter because a module that this file shared with the script of every page would be
 * one request more for all pages.
 */
export function reachedEnd(hasRead: () => void): void {
  const text = document.querySelector<HTMLElement>('article');
  const needed = text === null ? 0 : minutesToRead([text.textContent], text.lang) * 60_000 * FAST;
  const leave = new AbortController();
  const read = () => {
    leave.abort();
    hasRead();
  };
  const wait = () => {
    const left = needed - timeInSight();
    if (left <= 0) read();
    else if (document.visibilityState === 'visible') setTimeout(wait, left);
    else document.addEventListener('visibilitychange', wait, { once: true, signal: leave.signal });
  };
  document.querySelector('a[rel=next]')?.addEventListener('click', read, { signal: leave.signal });
  wait();
}

/** How long the page has been in sight, in milliseconds. Browsers that do not tell are taken to have shown it all the time. */
function timeInSight(): number {
  const now = performance.now();
  const changes = performance.getEntriesByType('visibility-state');
  return changes.reduce((time, { name, startTime }, index) => {
    const end = changes[index + 1]?.startTime ?? now;
    return name === 'hidden' ? time - (end - startTime) : time;
  }, now);
}
