import { rename } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { sitePath } from '../core/addresses.ts';
import { getPublication } from '../core/publication.ts';

/**
 * Integrations that list the site's pages, but for those that only say what became of others, for search engines, which look for `sitemap.xml` even unasked: the library's
 * `sitemap-index.xml`, renamed. It names the parts, `sitemap-0.xml` and so on.
 *
 * https://www.sitemaps.org/protocol.html#index
 */
export function namedSitemap(): AstroIntegration[] {
  return [
    sitemap({ filter: (page) => !isFormer(page) }),
    {
      name: 'named-sitemap',
      hooks: {
        'astro:build:done': ({ dir }) => rename(new URL('sitemap-index.xml', dir), new URL('sitemap.xml', dir)),
      },
    },
  ];
}

/** Whether a page, by its full address, says what became of another. */
function isFormer(page: string): boolean {
  const { pathname } = new URL(page);
  return getPublication().former.some(({ path }) => sitePath(path) === pathname);
}
