import type { Feature } from '../feature.ts';

/** Reads official text aloud, from the paragraph whose menu the reader opened. */
export const feature: Feature = {
  adds: { menu: import.meta.resolve('./client/menu-item.ts') },
};
