import type { Feature } from '../feature.ts';

/** A page for each text that shows how to see that it is its publisher's: by the publisher's page, by the proof, by who answers. */
export const feature: Feature = {
  pages: { '[...document]/@verify': import.meta.resolve('./pages/online-verify.astro') },
  adds: {
    links: import.meta.resolve('./links.ts'),
    improvements: import.meta.resolve('./client/improvement.ts'),
  },
};
