import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { deskFile } from '../core/environment.ts';

/**
 * An integration that serves the editor's desk beside a first look at a file (`import --look`), at `/@desk/`. No document
 * has such a name. A build has none.
 */
export function desk(): AstroIntegration {
  return {
    name: 'desk',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const file = deskFile;
        if (file === undefined) return;
        server.middlewares.use((request, response, next) => {
          if (request.url?.endsWith('/@desk/') !== true) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(readFileSync(file));
        });
      },
    },
  };
}
