import type { Feature } from '../feature.ts';

/** Where the terms of a document stand: a map of all of them, and pictures of one beside what is said of it. */
export const feature: Feature = {
  pages: { '[...document]/map': import.meta.resolve('./pages/map.astro') },
  adds: {
    links: import.meta.resolve('./links.ts'),
    front: import.meta.resolve('./Front.astro'),
    improvements: import.meta.resolve('./client/improvement.ts'),
    'term-index': import.meta.resolve('./MapLinks.astro'),
    'term-entry': import.meta.resolve('./dispersion/DispersionStrip.astro'),
    'term-places': import.meta.resolve('./dispersion/Dispersion.astro'),
    note: import.meta.resolve('./dispersion/draw-ticks.ts'),
    'reading-style': import.meta.resolve('./dispersion/ticks-style.ts'),
  },
};
