import type { Feature } from '../feature.ts';

/** Which edition of a document applied on any day: a page that asks for the day, and links and lists for programs. */
export const feature: Feature = {
  isNeeded: ({ documents }) => documents.some(({ former }) => former.length > 0),
  pages: {
    '[...document]/@at': import.meta.resolve('./pages/at.astro'),
    '[...document]/@timemap.[extension]': import.meta.resolve('./pages/timemap.ts'),
  },
  adds: {
    head: import.meta.resolve('./Head.astro'),
    'front-top': import.meta.resolve('./DayAsked.astro'),
    page: import.meta.resolve('./client/start.ts'),
    links: import.meta.resolve('./links.ts'),
  },
};
