import type { Feature } from '../feature.ts';

/** A page that checks the quotations in a text. The files that it loads are also for programs, and always there. */
export const feature: Feature = {
  pages: { check: import.meta.resolve('./pages/check.astro') },
  adds: {
    links: import.meta.resolve('./links.ts'),
    menu: import.meta.resolve('./client/menu-item.ts'),
    improvements: import.meta.resolve('./client/improvement.ts'),
  },
};
