/** Loads the parts of a page that are fetched only when they are needed, and shows when one could not be loaded. */
import { withTimeout } from './timeout.ts';

const root = document.documentElement;

/** How many parts could not be loaded or used so far. */
let failures = 0;

/**
 * Waits for a part of the page to load, and then uses it. If the part does not load in time, or `use` fails, the page
 * shows a warning (its words are in layouts/SiteHeader.astro) until a part loads that was asked for after that: parts that were
 * on their way already say nothing of what the reader misses.
 *
 * @param loading the part that is being loaded
 * @param use is called with the part
 * @returns a promise that resolves at the end, whether or not the part was loaded
 */
export function usePart<Part>(loading: Promise<Part>, use: (part: Part) => unknown): Promise<unknown> {
  const before = failures;
  return withTimeout(loading)
    .then(use)
    .then(
      () => {
        if (failures === before) root.classList.remove('incomplete');
      },
      () => {
        failures += 1;
        root.classList.add('incomplete');
      },
    );
}
