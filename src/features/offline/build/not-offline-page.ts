/** The page that readers without a network see in place of a page that they do not have offline. */

/** The two parts of the page 404 (pages/404.astro): one for an address that leads nowhere, one for readers offline. */
const PARTS = /<title>[^·]*(.*<div class="missing")(>.*<div class="not-offline") hidden(>\s*<h1>)(.*?)(<\/h1>)/s;

/**
 * Makes this page from the page 404. The service worker cannot know whether there is a page at an address.
 *
 * @param html the page 404
 * @throws Error if it does not have the two parts
 */
export function notOfflinePage(html: string): string {
  if (!PARTS.test(html)) throw new Error('404.html has no part for readers without a network (pages/404.astro).');
  return html.replace(PARTS, '<title>$4 $1 hidden$2$3$4$5');
}
