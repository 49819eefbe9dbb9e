import type { Feature } from '../feature.ts';

/**
 * What was corrected since publication, and what was added: a page, a list on each document and term, and feeds of all of it and of
 * each document and term.
 */
export const feature: Feature = {
  pages: {
    corrections: import.meta.resolve('./pages/corrections.astro'),
    'corrections.xml': import.meta.resolve('./pages/feed.ts'),
    '[...document]/feed.xml': import.meta.resolve('./pages/document-feed.ts'),
    'terms/[term]/feed.xml': import.meta.resolve('./pages/term-feed.ts'),
  },
  adds: {
    changes: import.meta.resolve('./Changes.astro'),
    links: import.meta.resolve('./links.ts'),
    feeds: import.meta.resolve('./feed.ts'),
  },
};
