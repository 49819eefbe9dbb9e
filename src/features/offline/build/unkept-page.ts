/** The page that readers without a network get in place of one that is not kept. */

/** The parts of the page 404 (pages/404.astro): what is said of an address where nothing is, and what without a network. */
const PARTS = /<title>[^·]*(.*<div class="missing")(>.*<div class="unkept") hidden(>\s*<h1>)(.*?)(<\/h1>)/s;

/**
 * The page 404 as the service worker is to give it, who cannot know whether there is something at an address.
 *
 * @throws Error if the page has not the two parts
 */
export function unkeptPage(html: string): string {
  if (!PARTS.test(html)) throw new Error('404.html has no part for readers without a network (pages/404.astro).');
  return html.replace(PARTS, '<title>$4 $1 hidden$2$3$4$5');
}
