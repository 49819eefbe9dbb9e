import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { x } from 'xastscript';
import { isOfPassage, publicAddress, sitePath } from '../core/addresses/addresses.ts';
import { getPublication } from '../content.ts';
import { writeXml } from '../core/write-xml.ts';

/** A part of a sitemap may name 50,000 pages. */
const MOST_PAGES = 45_000;

/**
 * An integration that lists the site's pages for search engines, without pages that only say what became of others or show
 * the same in another form. Without an origin there is no list, since it has whole addresses.
 *
 * @param origin of the site
 */
export function sitemap(origin: string | undefined): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        if (origin === undefined) return;
        const listed = pages.map(({ pathname }) => pathname).filter((path) => !repeatsAnother(path));
        for (const [file, text] of sitemapFiles(listed, new URL(origin))) writeFileSync(new URL(file, dir), text);
      },
    },
  };
}

/**
 * Makes the files of a sitemap: its parts, `sitemap-0.xml` and so on, and `sitemap.xml`, which names them and which search
 * engines try by themselves. https://www.sitemaps.org/protocol.html
 *
 * @param paths of the pages, below that of the site
 * @returns the texts, by the names of the files
 */
export function sitemapFiles(paths: readonly string[], site: URL): ReadonlyMap<string, string> {
  const sorted = paths.toSorted();
  const list = (root: string, kind: string, listed: readonly string[]) => {
    const located = listed.map((path) => x(kind, [x('loc', publicAddress(sitePath(path), site))]));
    return writeXml([HEAD, x(root, { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, located)]);
  };
  const parts = Array.from({ length: Math.ceil(sorted.length / MOST_PAGES) }, (_, part) => {
    const from = part * MOST_PAGES;
    return [`sitemap-${part}.xml`, list('urlset', 'url', sorted.slice(from, from + MOST_PAGES))] as const;
  });
  const names = parts.map(([name]) => name);
  return new Map([...parts, ['sitemap.xml', list('sitemapindex', 'sitemap', names)]]);
}

const HEAD = { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' } as const;

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
