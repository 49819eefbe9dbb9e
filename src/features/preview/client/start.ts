/**
 * Waits for a reader to reach for a link to a paragraph, in a note, a list of places or a register; then preview.ts shows
 * what it leads to. Without it these stay links.
 */

import { linkAt } from './links.ts';

/** Loads the rest when a link is first pointed at, pressed or focused. */
export function awaitPreviews(): void {
  const stop = new AbortController();
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(
      type,
      (event) => {
        if (linkAt(event.target) === null || !('showPopover' in HTMLElement.prototype)) return;
        stop.abort();
        // A link whose preview does not come is a link.
        void import('./preview.ts').then(
          ({ showPreviews }) => showPreviews(event),
          () => undefined,
        );
      },
      { signal: stop.signal },
    );
}
