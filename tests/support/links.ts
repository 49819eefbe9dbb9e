/** Finds dead links in the files of a site. */
import { existsSync } from 'node:fs';
import type { Site } from './site.ts';

/**
 * Returns the links and other references within the site that lead nowhere: the file is missing, or the page that they name
 * has no such element.
 *
 * @param addresses the pages to check; by default all
 * @returns a line each, with the address and the page that links to it
 */
export function lostLinks(site: Site, addresses = site.addresses): string[] {
  const { pathname: base, origin } = new URL(site.url);
  return addresses.flatMap((address) => {
    const page = site.page(address);
    const here = new URL(address, site.url);
    const targets = [...page.querySelectorAll('a[href], area[href], link[href]:not([rel=canonical]), [src]')].flatMap(
      (element) => element.getAttribute('href') ?? element.getAttribute('src') ?? [],
    );
    return targets
      .filter((target) => {
        const { origin: host, pathname, hash } = new URL(target, here);
        if (host !== origin) return false;
        if (!pathname.startsWith(base)) return true;
        const path = decodeURI(pathname.slice(base.length));
        if (!path.endsWith('/') && path !== '') return !existsSync(site.folder + path);
        if (!existsSync(`${site.folder}${path}index.html`)) return true;
        return hash !== '' && site.page(path).getElementById(decodeURIComponent(hash.slice(1))) === null;
      })
      .map((target) => `${target} on /${address}`);
  });
}
