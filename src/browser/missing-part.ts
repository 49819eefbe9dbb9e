/** Parts of a page that come when they are wanted, and what is said where one does not. */
import { patiently } from './patience.ts';

const root = document.documentElement;

/**
 * Does something with a part of the page once it has come. Where it does not come in time, or fails, the page says so
 * (layouts/SiteHeader.astro has the words) until a part is there that was wanted.
 *
 * @returns once it is done
 */
export function withPart<Part>(coming: Promise<Part>, act: (part: Part) => unknown): Promise<unknown> {
  return patiently(coming)
    .then(act)
    .then(
      () => root.classList.remove('incomplete'),
      () => root.classList.add('incomplete'),
    );
}
