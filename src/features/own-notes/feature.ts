import type { Feature } from '../feature.ts';

/** A reader's own highlights and notes. They are on the reader's device and nowhere else. */
export const feature: Feature = {
  pages: { 'own-notes': import.meta.resolve('./pages/own-notes.astro') },
  adds: {
    links: import.meta.resolve('./links.ts'),
    'menu-first': import.meta.resolve('./client/menu-first.ts'),
    menu: import.meta.resolve('./client/menu-items.ts'),
    reading: import.meta.resolve('./client/start.ts'),
    improvements: import.meta.resolve('./client/improvement.ts'),
    kept: import.meta.resolve('./Kept.astro'),
    clearing: import.meta.resolve('./client/clearing.ts'),
  },
};
