import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { base } from '../core/addresses/base.ts';

/** An integration that writes the rules of `_headers` for the path of the site: hosts match them from their own root. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const file = new URL('_headers', dir);
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/^\//gm, base));
      },
    },
  };
}
