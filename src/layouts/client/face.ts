/** Keeps each page to one face, and makes the site's ready for the next where this page is drawn without. */

/** How long browsers other than Chromium, which alone knows of connections, show nothing where a font is to come, in ms. */
const BLOCKED = 'connection' in navigator ? 0 : 100;

/**
 * Where the site's type was asked for (layouts/first-paint.ts) and had not come when the page was drawn, the page stays
 * in the system's: browsers look fonts up anew for what comes later in a page, and would draw some of it in the one face and
 * some in the other. Where it was not asked for it is fetched once the page has loaded.
 */
export function keepFace(): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('[data-early]')];
  if (links[0]?.media === 'all')
    new PerformanceObserver(() => setTimeout(() => leaveOutLate(links), BLOCKED)).observe({
      type: 'paint',
      buffered: true,
    });
  else
    addEventListener('load', () => {
      for (const link of links) Object.assign(link, { rel: 'prefetch', media: 'all' });
    });
}

/** Does without fonts of which any came after the page was drawn, or is still to come. */
function leaveOutLate(links: readonly HTMLLinkElement[]): void {
  const drawn = endOf('first-contentful-paint') + BLOCKED;
  if (links.some(({ href }) => endOf(href) > drawn)) document.fonts.clear();
}

/** When something was over, in ms, as far as the browser knows. */
function endOf(name: string): number {
  const [entry] = performance.getEntriesByName(name);
  return entry === undefined ? Infinity : entry.startTime + entry.duration;
}
