/**
 * The publication for pages: the very one that the integrations have read and checked, once a build. Pages are bundled,
 * and a bundled copy of `content.ts` would read all content again, so it is asked for where it lies; that core
 * imports neither Astro nor the DOM is what lets Node run it as it is.
 */
import { createRequire } from 'node:module';
import { inEngine } from './core/engine.ts';
import type { FeatureName } from './core/features.ts';
import { trusted } from './core/trusted.ts';

/** The part of `content.ts` that pages use. */
type Shared = Pick<typeof import('./content.ts'), 'readPublication' | 'getPublication'>;

const require = createRequire(import.meta.url);

/** As in `content.ts`. To be asked whenever a page is drawn: in dev, a module outlives many an edit of the content. */
export const { getPublication, readPublication } = trusted<Shared>(require(inEngine('src/content.ts')));

/** Whether the publication has a feature, so that a sentence may speak of it. What it draws comes by `@features/…`. */
export const has = (feature: FeatureName): boolean => !getPublication().site.without.includes(feature);
