import type { Feature } from '../feature.ts';

/** Leads readers back to where they stopped, and marks in the contents what they have read to the end. */
export const feature: Feature = {
  adds: {
    start: import.meta.resolve('./Resume.astro'),
    page: import.meta.resolve('./client/start.ts'),
    progress: import.meta.resolve('./client/progress.ts'),
    'own-notes-list': import.meta.resolve('./client/in-own-notes.ts'),
    kept: import.meta.resolve('./Kept.astro'),
    'reading-style': import.meta.resolve('./reading-style.ts'),
    'site-style': import.meta.resolve('./site-style.ts'),
  },
};
