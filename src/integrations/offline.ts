import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getPublication } from '../core/publication.ts';
import { writeEdition } from '../features/offline/build/write.ts';

/**
 * An integration that writes what readers keep for reading offline: packs, and the service worker that knows the hash of
 * every one. So an edition is fetched whole or not at all, whatever stands between the host and the reader.
 *
 * It stands after everything that writes files.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, bytes } = await writeEdition(fileURLToPath(dir), getPublication());
        logger.info(`${files} files may be kept for reading offline, ${Math.round(bytes / 1024)} kB of them in packs`);
      },
    },
  };
}
