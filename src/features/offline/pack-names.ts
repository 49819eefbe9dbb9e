/** The addresses of packs; apart from the rest of an edition (edition.ts), of which the page with them needs nothing. */

/** Where packs are published, below the site's root. */
export const PACKS = '_offline/';

/** How their names end: as that of a file which every host packs, and no other's. */
export const PACK_END = '.pack.json';
