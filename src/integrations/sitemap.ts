import { rename } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Integrations that list the site's pages for search engines, which look for `sitemap.xml` even unasked: the library's
 * `sitemap-index.xml`, renamed. It names the parts, `sitemap-0.xml` and so on.
 *
 * https://www.sitemaps.org/protocol.html#index
 */
export function namedSitemap(): AstroIntegration[] {
  return [
    sitemap(),
    {
      name: 'named-sitemap',
      hooks: {
        'astro:build:done': ({ dir }) => rename(new URL('sitemap-index.xml', dir), new URL('sitemap.xml', dir)),
      },
    },
  ];
}
