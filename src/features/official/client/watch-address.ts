/** Notices when an address has a fragment for which the page has no place. */
import { usePart } from '../../../browser/page-parts.ts';

/** Looks for the place that is meant, now and whenever the fragment changes. */
export function watchAddress(): void {
  const look = () => {
    const fragment = location.hash.slice(1);
    if (fragment !== '' && document.getElementById(fragment) === null)
      void usePart(import('./missing-place.ts'), ({ findPlace }) => findPlace(fragment));
  };
  look();
  addEventListener('hashchange', look);
}
