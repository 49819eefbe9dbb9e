/** Parts of a page that come when they are wanted, and what is said where one does not. */
import { patiently } from './patience.ts';

/** Says that a part of the page could not be loaded (features/page/SiteHeader.astro has the words). */
export function tellMissingPart(): void {
  document.documentElement.className = 'unscripted';
}

/**
 * Does something with a part of the page once it has come. Where it does not come in time, or fails, the page says so.
 *
 * @returns once it is done
 */
export function withPart<Part>(coming: Promise<Part>, act: (part: Part) => unknown): Promise<unknown> {
  return patiently(coming).then(act).catch(tellMissingPart);
}
