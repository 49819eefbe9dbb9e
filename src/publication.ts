/**
 * The publication for pages: the very one that the integrations have read and checked, once a build. Pages are bundled,
 * and a bundled copy of `core/publication.ts` would read all content again, so it is asked for where it lies; that core
 * imports neither Astro nor the DOM is what lets Node run it as it is.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Compiled } from './core/content/compile.ts';
import type { Publication } from './core/model.ts';

/** The part of `core/publication.ts` that pages use. */
interface Shared {
  readPublication(): Compiled;
  getPublication(): Publication;
}

const shared: Shared = createRequire(import.meta.url)(path.resolve('src/core/publication.ts'));

/** {@link Shared.getPublication} */
export const { getPublication, readPublication } = shared;
