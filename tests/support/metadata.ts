/** What a page says of itself to programs. */
import { z } from 'zod';

/** The page's `<meta>` elements: contents by name or property. */
export function metaOf(page: Document): Record<string, string | null> {
  return Object.fromEntries(
    [...page.querySelectorAll('meta[content]')].map((meta) => [
      meta.getAttribute('name') ?? meta.getAttribute('property'),
      meta.getAttribute('content'),
    ]),
  );
}

const thing = z.record(z.string(), z.unknown());

/** What the page tells search engines by schema.org; fails where it tells nothing. */
export function structuredOf(page: Document): Record<string, unknown> {
  return thing.parse(JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null'));
}
