import type { Feature } from '../feature.ts';

/** What was corrected since publication, and what was added: a page, a feed, and a list on each document and term. */
export const feature: Feature = {
  pages: {
    corrections: import.meta.resolve('./pages/corrections.astro'),
    'corrections.xml': import.meta.resolve('./pages/feed.ts'),
  },
  adds: {
    changes: import.meta.resolve('./Changes.astro'),
    links: import.meta.resolve('./links.ts'),
    feeds: import.meta.resolve('./feed.ts'),
  },
};
