/** Addresses of pages in files of notes, which may have been written on another host or below another path. */

/** Returns the page of an address, below the site's root; `undefined` if it is no address. */
export type PageAt = (address: string) => string | undefined;

/** The document of a page below the site's root: `harbour-charter` for `harbour-charter/i/`. */
export const documentOf = (page: string): string => page.split('/').slice(0, -2).join('/');

/**
 * Returns the page of an address, below the site's root. An address elsewhere is read from its end, since a site keeps the
 * addresses of its documents when it moves.
 *
 * @param root the address of the site's root
 */
export function pageOf(address: string, root: string): string {
  const url = new URL(address, root);
  const whole = url.origin + url.pathname;
  const path = whole.startsWith(root) ? whole.slice(root.length) : url.pathname;
  const parts = path.split('/').filter((part) => part !== '' && part !== 'index.html');
  const isEdition = parts.at(-2)?.startsWith('@') === true;
  return `${parts.slice(isEdition ? -3 : -2).join('/')}/`;
}
