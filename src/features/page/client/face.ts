/** Keeps each page to one face, and makes the site's ready for the next where this page is drawn without. */

/** How long browsers other than Chromium, which alone knows of connections, show nothing where a font is to come, in ms. */
const BLOCKED = 'connection' in navigator ? 0 : 100;

/**
 * Once the page has loaded, fetches the site's type where it was not asked for (features/page/first-paint.ts). Where it was
 * and came too late, the page stays in the system's: browsers look fonts up anew for what comes later in a page, and would
 * draw some of it in the one face and some in the other.
 */
export function keepFace(): void {
  addEventListener('load', async () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('[as=font]:not([data-unicode-range])')];
    const notAsked = links.filter(({ media }) => media !== 'all');
    for (const link of notAsked) Object.assign(link, { rel: 'prefetch', media: 'all' });
    if (notAsked.length > 0) return;
    await document.fonts.ready;
    const drawn = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
    const isLate = links
      .flatMap(({ href }) => performance.getEntriesByName(href))
      .some((file) => file.startTime + file.duration > drawn + BLOCKED);
    if (isLate) document.fonts.clear();
  });
}
