/** The addresses in the files of a site. */
import { isBelow } from '../core/addresses/below-site.ts';
import { Unanswerable } from './unanswerable.ts';

/** Stands for the host of a site that was built without its address and is read from a folder. */
const NO_HOST = 'http://site.invalid';

/**
 * Returns what makes an address in the files of a site complete. It must be an address of that site, whatever the site says: a
 * site that is read from a folder has one host or none.
 *
 * @param base the address of the site, if it is known
 * @returns a function that throws {@link Unanswerable} for any other address
 */
export function siteAddresses(base: URL | undefined): (written: string) => string {
  let home = base;
  return (written) => {
    const url = URL.parse(written, base ?? NO_HOST);
    home ??= url === null ? undefined : new URL('/', url);
    if (url === null || home === undefined || !isBelow(url, home))
      throw new Unanswerable(
        `Found the address "${written}" in the files of the site, expected one of this site${base === undefined ? '' : `, below ${base.href}`}. Give the address for which the site was built, or its folder.`,
      );
    // Without a name and a password, which nobody needs to see a page.
    return `${url.origin === NO_HOST ? '' : url.origin}${url.pathname}${url.search}${url.hash}`;
  };
}
