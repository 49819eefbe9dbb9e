import type { Feature } from '../feature.ts';

/** The versions of a document in other languages: a line above each text that says what it is, and leads to the others. */
export const feature: Feature = {
  adds: {
    'front-top': import.meta.resolve('./FrontTop.astro'),
    'text-top': import.meta.resolve('./TextTop.astro'),
    'passage-top': import.meta.resolve('./PassageTop.astro'),
    'reading-style': import.meta.resolve('./reading-style.ts'),
    'passage-style': import.meta.resolve('./passage-style.ts'),
  },
};
