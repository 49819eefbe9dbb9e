import type { Feature } from '../feature.ts';

/** What refers to a passage: on its own page, to which its menu leads, and in its data. */
export const feature: Feature = {
  adds: {
    'passage-end': import.meta.resolve('./PassageEnd.astro'),
    menu: import.meta.resolve('./client/menu-item.ts'),
  },
};
