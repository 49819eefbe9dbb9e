/**
 * The base that the bundler gives to pages and their scripts. Node runs this file unbundled and reads `BASE` instead.
 */
const baseIn = (bundled: { readonly BASE_URL?: string } | undefined) => bundled?.BASE_URL;

/** The path below which the site is served, with a slash at both ends. */
export const base = `/${baseIn(import.meta.env) ?? process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
