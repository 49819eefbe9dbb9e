import type { Feature } from '../feature.ts';

/** Saves the documents that somebody reads, for reading offline. integrations/offline.ts writes what is saved. */
export const feature: Feature = {
  adds: {
    page: import.meta.resolve('./client/start.ts'),
    sign: import.meta.resolve('./Sign.astro'),
    missing: import.meta.resolve('./NotOffline.astro'),
    kept: import.meta.resolve('./Kept.astro'),
    'kept-choice': import.meta.resolve('./Choice.astro'),
    'kept-script': import.meta.resolve('./client/kept-script.ts'),
    'search-records': import.meta.resolve('./client/search-records.ts'),
    'reading-style': import.meta.resolve('./reading-style.ts'),
    'site-style': import.meta.resolve('./site-style.ts'),
  },
};
