/** For crawlers: they may read everything. If the site's host is known, the file names the sitemap. */
import type { APIContext } from 'astro';
import { publicAddress, sitePath } from '../core/addresses/addresses.ts';

export function GET({ site }: APIContext): Response {
  const sitemap = site === undefined ? [] : ['', `Sitemap: ${publicAddress(sitePath('sitemap.xml'), site)}`];
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`);
}
