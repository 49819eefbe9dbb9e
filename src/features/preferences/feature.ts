import type { Feature } from '../feature.ts';

/** Keeps what readers choose, and the matches of their last search, for the next page. Without it, a choice holds for its page. */
export const feature: Feature = {
  adds: {
    kept: import.meta.resolve('./Kept.astro'),
    'keeps-choices': import.meta.resolve('./keeps-choices.ts'),
  },
};
