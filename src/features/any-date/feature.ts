import type { Feature } from '../feature.ts';

/** Which edition of a document applied on any day: a page that asks for the day. */
export const feature: Feature = {
  pages: {
    '[...document]/@at': import.meta.resolve('./pages/at.astro'),
  },
  adds: {
    links: import.meta.resolve('./links.ts'),
    improvements: import.meta.resolve('./client/improvement.ts'),
  },
};
