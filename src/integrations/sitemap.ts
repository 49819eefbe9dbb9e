import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { x } from 'xastscript';
import { isOfPassage, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import { getPublication } from '../content.ts';
import { xmlFile } from '../exports/xml-file.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A part of a sitemap may name 50,000 pages. */
const MOST_PAGES = 45_000;

/**
 * An integration that lists the site's pages for search engines, without pages that only say what became of others or show
 * the same in another form. `sitemap.xml`, which search engines try by themselves, names the parts: `sitemap-0.xml` and so
 * on. Without an origin there is none, since addresses have to be whole. https://www.sitemaps.org/protocol.html
 *
 * @param origin of the site
 */
export function sitemap(origin: string | undefined): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        if (origin === undefined) return;
        const listed = pages
          .map(({ pathname }) => pathname)
          .filter((path) => !repeatsAnother(path))
          .toSorted();
        const parts = Array.from({ length: Math.ceil(listed.length / MOST_PAGES) }, (_, part) =>
          listed.slice(part * MOST_PAGES, (part + 1) * MOST_PAGES),
        );
        const located = (kind: string, path: string) =>
          x(kind, [x('loc', publicAddress(sitePath(path), new URL(origin)))]);
        const write = (file: string, root: ReturnType<typeof x>) => writeFileSync(new URL(file, dir), xmlFile(root));
        for (const [part, paths] of parts.entries())
          write(
            `sitemap-${part}.xml`,
            x(
              'urlset',
              { xmlns: NAMESPACE },
              paths.map((path) => located('url', path)),
            ),
          );
        const files = parts.map((_, part) => located('sitemap', `sitemap-${part}.xml`));
        write('sitemap.xml', x('sitemapindex', { xmlns: NAMESPACE }, files));
      },
    },
  };
}

/**
 * Whether a page, given by its path below that of the site, is what a missing one shows, a notice of what became of another,
 * a passage of one, or the index of terms in another order.
 */
function repeatsAnother(path: string): boolean {
  return (
    path === '404/' ||
    isOfPassage(path) ||
    path.startsWith('terms/order/') ||
    getPublication().former.some((former) => former.path === path)
  );
}
