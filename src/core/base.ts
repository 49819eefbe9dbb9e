/** The path below which the site is served, with a slash at either end. */

/** What the bundler tells pages and their scripts. Node, which runs core as it is, has none and knows it from `BASE`. */
const bundled: { readonly BASE_URL?: string } | undefined = import.meta.env;

export const base = `/${bundled?.BASE_URL ?? process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
