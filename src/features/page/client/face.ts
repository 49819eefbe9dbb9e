/** Keeps each page to one face, and makes the site's ready for the next where this page is drawn without. */

/** How long browsers other than Chromium, which alone knows of connections, show nothing where a font is to come, in ms. */
const BLOCKED = 'connection' in navigator ? 0 : 100;

/**
 * Once the page has loaded, fetches the site's type where it was not asked for (features/page/first-paint.ts). Where it was
 * and came too late, the page stays in the system's: browsers look fonts up anew for what comes later in a page, and would
 * draw some of it in the one face and some in the other.
 */
export function keepFace(): void {
  addEventListener('load', () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('[data-early]')];
    if (links[0]?.media === 'all') void document.fonts.ready.then(() => leaveOutLate(links));
    else for (const link of links) Object.assign(link, { rel: 'prefetch', media: 'all' });
  });
}

/** Does without fonts of which any came after the page was drawn. */
function leaveOutLate(links: readonly HTMLLinkElement[]): void {
  const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
  const isLate = ({ startTime, duration }: PerformanceEntry) => startTime + duration > drawn + BLOCKED;
  if (links.some(({ href }) => performance.getEntriesByName(href).some(isLate))) document.fonts.clear();
}
