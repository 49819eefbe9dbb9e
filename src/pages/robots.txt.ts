/** For crawlers: what they may read, as `robots` of `site.yaml` says. If the site's host is known, the file names the sitemap. */
import type { APIContext } from 'astro';
import { publicAddress, sitePath } from '../core/addresses/addresses.ts';
import { TRAINING_CRAWLERS } from '../metadata/training-crawlers.ts';
import { getPublication } from '../publication.ts';

/** The rules by what the publication says. https://www.rfc-editor.org/info/rfc9309 */
const RULES = {
  all: ['User-agent: *', 'Allow: /'],
  'no-training': [
    ...TRAINING_CRAWLERS.map((name) => `User-agent: ${name}`),
    ...['Disallow: /', '', 'User-agent: *', 'Allow: /'],
  ],
  none: ['User-agent: *', 'Disallow: /'],
} as const;

export function GET({ site }: APIContext): Response {
  const { robots } = getPublication().site;
  const sitemap =
    site === undefined || robots === 'none' ? [] : ['', `Sitemap: ${publicAddress(sitePath('sitemap.xml'), site)}`];
  return new Response(`${[...RULES[robots], ...sitemap].join('\n')}\n`);
}
