import type { AstroIntegration } from 'astro';
import { closeCache, openCache, sweepCache } from '../cache/cache.ts';

/** An integration that opens the cache (cache/cache.ts) for a build, and while a dev server starts. */
export function cache(): AstroIntegration {
  return {
    name: 'cache',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (command === 'build' || command === 'dev') openCache();
      },
      'astro:server:setup': closeCache,
      'astro:build:done': sweepCache,
    },
  };
}
