/**
 * The build cache for pages. Pages are bundled, and a bundled copy of `cache.ts` would never be opened; so Node loads
 * the original module here, the one that the integrations have opened.
 */
import { createRequire } from 'node:module';
import { inEngine } from '../core/engine.ts';
import { trusted } from '../core/trusted.ts';

const require = createRequire(import.meta.url);

/** See `cache.ts`. */
export const { cached, cachedAsync } = trusted<typeof import('./cache.ts')>(require(inEngine('src/cache/cache.ts')));
