import type { Feature } from '../feature.ts';

/** What changed between the editions of a document, and two editions side by side. Editions as such are always there. */
export const feature: Feature = {
  isNeeded: ({ documents }) => documents.some(({ former }) => former.length > 0),
  pages: {
    '[...document]/changes': import.meta.resolve('./pages/changes.astro'),
    '[...document]/changes/[before]/[after]': import.meta.resolve('./pages/changes-between.astro'),
    '[...document]/@history': import.meta.resolve('./pages/history.astro'),
    '[...document]/since/[date]/[section]': import.meta.resolve('./pages/since.astro'),
    '[...document]/compare/[leading]/[other]/[section]': import.meta.resolve('./pages/compare.astro'),
  },
  adds: {
    links: import.meta.resolve('./links.ts'),
    'menu-first': import.meta.resolve('./client/menu-item.ts'),
    'section-end': import.meta.resolve('./ChangesSince.astro'),
  },
};
