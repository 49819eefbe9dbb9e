/**
 * The cache for pages: the very one that the integrations have opened. Pages are bundled, and a bundled copy of `cache.ts`
 * would be closed for ever, so Node loads it from where it lies.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { trusted } from '../core/trusted.ts';

const require = createRequire(import.meta.url);

/** As in `cache.ts`. */
export const { cached, cachedAsync } = trusted<typeof import('./cache.ts')>(
  require(path.resolve('src/cache/cache.ts')),
);
