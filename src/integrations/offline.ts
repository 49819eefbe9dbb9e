import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getPublication } from '../core/publication.ts';
import { writeEdition } from '../features/offline/build/write.ts';
import { recordsByDocument } from '../features/search/index/make-records.ts';

/**
 * An integration that writes what readers need for reading offline: the packs, and the service worker, which has the hash
 * of each of them. So an edition is fetched whole or not at all, whatever is between the host and the reader.
 *
 * It must come after everything else that writes files.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const publication = getPublication();
        const { files, bytes } = await writeEdition(fileURLToPath(dir), publication, recordsByDocument(publication));
        logger.info(`${files} files can be saved for reading offline, ${Math.round(bytes / 1024)} kB of them in packs`);
      },
    },
  };
}
