/** Tells whether the reader has come to a paragraph to look it up, or reads. */
import { fragment } from '../../../browser/fragment.ts';

/** How long a reader stays who reads on, in milliseconds. */
const READING = 20_000;

/** Whether the reader has come to nothing on this page that they look up; or only arrived there; or reads on from there. */
export type LookedUp = 'nothing' | 'arrived' | 'reading';

/**
 * Watches for arrivals at a paragraph: by a link from anywhere, from search, a reference, a term or a footnote. A reader
 * reads on who has scrolled a window's height away from it, or stayed for 20 seconds. Who comes to a heading, as from the
 * contents, or back to where they were, looks nothing up.
 *
 * @param isWhereTheyWere whether the paragraph with an id is where the reader stopped
 * @param stayed is called when the reader has stayed that long
 * @returns a function that tells what the reader does now
 */
export function lookUp(isWhereTheyWere: (id: string) => boolean, stayed: () => void): () => LookedUp {
  let target: Element | null = null;
  let hasReadOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arrive = () => {
    clearTimeout(timer);
    hasReadOn = false;
    // When scripts begin, the browser may not have followed the link yet, so that :target is nothing.
    const found = document.getElementById(fragment());
    target = found === null || /^H\d$/.test(found.tagName) || isWhereTheyWere(found.id) ? null : found;
    if (target === null) return;
    timer = setTimeout(() => {
      hasReadOn = true;
      stayed();
    }, READING);
  };
  arrive();
  addEventListener('hashchange', arrive);
  return () => {
    if (target === null) return 'nothing';
    hasReadOn ||= Math.abs(target.getBoundingClientRect().top) > innerHeight;
    return hasReadOn ? 'reading' : 'arrived';
  };
}
