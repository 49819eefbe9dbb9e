/** What integrations/own-texts.ts makes: the texts of the publication itself. */
declare module 'virtual:own-texts' {
  /** By the addresses of their pages: `about/`, `pages/imprint/`. */
  export const texts: ReadonlyMap<string, import('astro/runtime/server/index.js').AstroComponentFactory>;
}
