/**
 * The base that whoever bundles this code hands in, by putting a text in the place of this name: `/`, or `/reader/` with a
 * slash at both ends. Node runs the file as it is, where nothing stands for the name, and takes the base from `BASE`.
 */
declare const SITE_BASE: string | undefined;

/** The path below which the site is served, with a slash at both ends. */
export const base =
  typeof SITE_BASE === 'string' ? SITE_BASE : `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
