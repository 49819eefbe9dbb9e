/**
 * Waits until a reader points at a link to a paragraph, in a note, a list of places or a register. Then it loads
 * preview.ts, which shows the paragraph.
 */

import { linkAt } from './links.ts';

/** Loads preview.ts when such a link is first pointed at, pressed or focused. */
export function awaitPreviews(): void {
  const stop = new AbortController();
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(
      type,
      (event) => {
        if (linkAt(event.target) === null || !('showPopover' in HTMLElement.prototype)) return;
        stop.abort();
        // If preview.ts cannot be loaded, the link still works.
        void import('./preview.ts').then(
          ({ showPreviews }) => showPreviews(event),
          () => undefined,
        );
      },
      { signal: stop.signal },
    );
}
