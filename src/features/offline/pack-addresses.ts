/** The addresses of packs. They are not in edition.ts, because the about page needs nothing else from there. */

/** The folder of the packs, below the site's root. */
export const PACKS = '_offline/';

/** How the names of packs end. Every host compresses `.json`, and no other file's name ends like this. */
export const PACK_END = '.pack.json';
