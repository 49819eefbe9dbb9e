/**
 * Makes sure that a page keeps the typefaces in which it was drawn, and fetches the site's fonts for the next page if this
 * one was drawn without them.
 */

/**
 * How long a browser hides text while it waits for a font, in milliseconds. Chromium, which alone has
 * `navigator.connection`, does not hide it.
 */
const BLOCKED = 'connection' in navigator ? 0 : 100;

/**
 * If the fonts were requested (layouts/first-paint.ts), but did not come before the page was drawn, the page keeps the
 * system's typeface in place of theirs. Otherwise browsers would use the site's fonts for what is added to the page later,
 * and mix the two. If the fonts were not requested, they are fetched once the page has loaded.
 */
export function settleTypeface(): void {
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

/**
 * Removes those typefaces from the page whose fonts came after the page was drawn, or have not come yet. The others stay:
 * without them, text that is drawn would move.
 */
function leaveOutLate(links: readonly HTMLLinkElement[]): void {
  const drawn = endOf('first-contentful-paint') + BLOCKED;
  const late = new Set(links.filter(({ href }) => endOf(href) > drawn).map(({ title }) => title));
  for (const face of [...document.fonts])
    // Some browsers return a family in quotation marks.
    if (late.has(face.family.replaceAll('"', ''))) document.fonts.delete(face);
}

/** Returns when something was finished, in milliseconds; `Infinity` if the browser does not know. */
function endOf(name: string): number {
  const [entry] = performance.getEntriesByName(name);
  return entry === undefined ? Infinity : entry.startTime + entry.duration;
}
