/** Notices when an address has a fragment for which the page has no place. */
import { fragment } from '../../../browser/fragment.ts';
import { usePart } from '../../../browser/page-parts.ts';

/** Looks for the place that is meant, now and whenever the fragment changes. */
export function watchAddress(): void {
  const look = () => {
    const wanted = fragment();
    if (wanted !== '' && document.getElementById(wanted) === null)
      void usePart(import('./missing-place.ts'), ({ findPlace }) => findPlace(wanted));
  };
  look();
  addEventListener('hashchange', look);
}
