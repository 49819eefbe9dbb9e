import type { Feature } from '../feature.ts';

/** The texts of a document in several languages: what each is, the way to the others, and two of them side by side. */
export const feature: Feature = {
  isNeeded: ({ documents }) => documents.some(({ versions }) => versions.length > 1),
  pages: {
    '[...document]/@beside/[language]/[section]': import.meta.resolve('./pages/beside.astro'),
    '[...document]/@beside/[language]/[section].json': import.meta.resolve('./pages/beside-data.ts'),
  },
  adds: {
    entry: import.meta.resolve('./Entry.astro'),
    head: import.meta.resolve('./Head.astro'),
    'front-top': import.meta.resolve('./FrontTop.astro'),
    front: import.meta.resolve('./Front.astro'),
    'view-top': import.meta.resolve('./ViewTop.astro'),
    'text-top': import.meta.resolve('./TextTop.astro'),
    'passage-top': import.meta.resolve('./PassageTop.astro'),
    'passage-end': import.meta.resolve('./PassageEnd.astro'),
    occurrence: import.meta.resolve('./occurrence.ts'),
    beside: import.meta.resolve('./beside.ts'),
    'search-texts': import.meta.resolve('./client/search-texts.ts'),
    'search-kind': import.meta.resolve('./client/search-kind.ts'),
    'reading-style': import.meta.resolve('./reading-style.ts'),
    'passage-style': import.meta.resolve('./passage-style.ts'),
  },
};
