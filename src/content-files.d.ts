/** Files of the content folder that pages import; the alias is in astro.config.mjs. */
declare module '@content/about.mdx' {
  export const Content: typeof import('*.mdx').default;
  export const frontmatter: import('./core/content/schemas/about.ts').AboutData;
}
