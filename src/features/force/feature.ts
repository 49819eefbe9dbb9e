import type { Feature } from '../feature.ts';

/** Whether documents and passages are in force: a line above each text, and words beside passages that differ. */
export const feature: Feature = {
  isNeeded: ({ expressions }) => expressions.some(({ force }) => force !== undefined),
  adds: {
    'front-top': import.meta.resolve('./FrontTop.astro'),
    front: import.meta.resolve('./Front.astro'),
    'text-top': import.meta.resolve('./TextTop.astro'),
    'contents-top': import.meta.resolve('./TextTop.astro'),
    colophon: import.meta.resolve('./colophon.ts'),
    'passage-top': import.meta.resolve('./PassageTop.astro'),
    beside: import.meta.resolve('./beside.ts'),
    'later-wording': import.meta.resolve('./client/later-wording.ts'),
    'search-kind': import.meta.resolve('./client/search-kind.ts'),
    preview: import.meta.resolve('./client/preview.ts'),
    'reading-style': import.meta.resolve('./reading-style.ts'),
    'passage-style': import.meta.resolve('./passage-style.ts'),
  },
};
