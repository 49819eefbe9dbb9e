import { rename } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { isOfPassage, sitePath } from '../core/addresses/addresses.ts';
import { getPublication } from '../content.ts';

/**
 * Integrations that list the site's pages for search engines, without pages that only say what became of others or show
 * the same in another form. Search engines try `sitemap.xml` by themselves, so the library's `sitemap-index.xml` gets
 * that name. It lists its parts, `sitemap-0.xml` and so on. https://www.sitemaps.org/protocol.html#index
 */
export function namedSitemap(): AstroIntegration[] {
  const theirs = sitemap({ filter: (page) => !repeatsAnother(page) });
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

/**
 * Whether a page, given by its full address, is a notice of what became of another, a passage of one, or the index of
 * terms in another order.
 */
function repeatsAnother(page: string): boolean {
  const path = new URL(page).pathname.slice(sitePath().length);
  return (
    isOfPassage(path) ||
    path.startsWith('terms/order/') ||
    getPublication().former.some((former) => former.path === path)
  );
}
