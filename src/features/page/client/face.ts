/** One face on all pages of a visit: the system's, where the site's came too late for a page and is left for another visit. */
import { store } from './stored.ts';

/** The files of the two faces, of which every page needs both (src/integrations/fonts.ts). */
const FACES = /\/(?:text|gloss)\.[^/]*woff2/;

/** How long browsers other than Chromium, which alone knows of connections, show nothing where a font is to come, in ms. */
const BLOCKED = 'connection' in navigator ? 0 : 100;

/**
 * Sees, once the page has loaded, whether it was drawn without the site's type. Then it stays so, for as long as the tab
 * lives: browsers look fonts up anew for what comes later in a page, and would draw some of it in the one face and some in
 * the other.
 */
export function keepFace(): void {
  addEventListener('load', () => {
    const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const isLate = performance
      .getEntriesByType('resource')
      .some((file) => FACES.test(file.name) && file.startTime + file.duration > drawn + BLOCKED);
    if (isLate && store('sessionStorage', 'glossator:face', 1)) document.documentElement.dataset['face'] = '';
  });
}
