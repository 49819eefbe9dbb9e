/** Notices addresses of places that the page does not have. */
import { withPart } from '../../../browser/missing-part.ts';

/** Has a place sought that is not there as the address has it. */
export function watchAddress(): void {
  const look = () => {
    const fragment = location.hash.slice(1);
    if (fragment !== '' && document.getElementById(fragment) === null)
      void withPart(import('./missing-place.ts'), ({ findPlace }) => findPlace(fragment));
  };
  look();
  addEventListener('hashchange', look);
}
