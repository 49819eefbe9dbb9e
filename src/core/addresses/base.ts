/** Of what the bundler tells pages and their scripts. Node, which runs core as it is, has none and knows it from `BASE`. */
const baseIn = (bundled: { readonly BASE_URL?: string } | undefined) => bundled?.BASE_URL;

/** The path below which the site is served, with a slash at either end. */
export const base = `/${baseIn(import.meta.env) ?? process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
