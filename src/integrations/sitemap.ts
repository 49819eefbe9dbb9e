import { rename } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isOfPassage, sitePath } from '../core/addresses/addresses.ts';
import { getPublication } from '../core/publication.ts';

/**
 * Integrations that list the site's pages, but for those that only say what became of others or show them otherwise, for search engines, which look for `sitemap.xml` even unasked: the library's
 * `sitemap-index.xml`, renamed. It names the parts, `sitemap-0.xml` and so on.
 *
 * @param more pages that Astro does not know of, once the build is done
 * https://www.sitemaps.org/protocol.html#index
 */
export function namedSitemap(): AstroIntegration[] {
  const theirs = sitemap({ filter: (page) => !standsInForOther(page) });
  return [
    theirs,
    {
      name: 'named-sitemap',
      hooks: {
        'astro:build:done': ({ dir }) => rename(new URL('sitemap-index.xml', dir), new URL('sitemap.xml', dir)),
      },
    },
  ];
}

/** Whether a page, by its full address, says what became of another, has a passage of one, or the index of terms in another order. */
function standsInForOther(page: string): boolean {
  const path = new URL(page).pathname.slice(sitePath().length);
  return (
    isOfPassage(path) ||
    path.startsWith('terms/order/') ||
    getPublication().former.some((former) => former.path === path)
  );
}
