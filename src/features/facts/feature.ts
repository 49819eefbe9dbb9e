import type { Feature } from '../feature.ts';

/** A document's register of facts and quotations: its page, and links to it. */
export const feature: Feature = {
  pages: { '[...document]/facts': import.meta.resolve('./pages/facts.astro') },
  adds: {
    links: import.meta.resolve('./links.ts'),
    front: import.meta.resolve('./Front.astro'),
  },
};
