import type { Feature } from '../feature.ts';

/** Wordings that are counted in reference corpora: all of them in a table and as data, the corpora, and a part of terms' pages. */
export const feature: Feature = {
  pages: {
    'wordings/[...index]': import.meta.resolve('./pages/online-wordings.astro'),
    'wordings/wordings.[extension]': import.meta.resolve('./pages/wordings-files.ts'),
    'corpora/[corpus]': import.meta.resolve('./pages/online-corpus.astro'),
    'corpora/[file].json': import.meta.resolve('./pages/corpora-file.ts'),
  },
  adds: {
    term: import.meta.resolve('./AttestedTerm.astro'),
    'checked-against': import.meta.resolve('./checked-against.ts'),
    'term-files': import.meta.resolve('./OverTime.astro'),
    links: import.meta.resolve('./links.ts'),
  },
};
