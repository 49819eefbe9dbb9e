/** For search engines: everything may be read, and where the list of pages is, once the site's host is known. */
import type { APIContext } from 'astro';
import { publicAddress, sitePath } from '../core/addresses/addresses.ts';

export function GET({ site }: APIContext): Response {
  const sitemap = site === undefined ? [] : ['', `Sitemap: ${publicAddress(sitePath('sitemap.xml'), site)}`];
  return new Response(`${['User-agent: *', 'Allow: /', ...sitemap].join('\n')}\n`);
}
