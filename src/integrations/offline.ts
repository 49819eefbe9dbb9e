import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getPublication } from '../content.ts';
import { writeEdition } from '../features/offline/build/write.ts';
import { recordsByDocument } from '../features/search/index/records-by-document.ts';

/**
 * An integration that writes what readers need for reading offline: the packs, and the service worker with the hash of
 * each pack. A reader's browser checks these hashes, so that it keeps a whole edition or none, whatever a host or
 * network changes on the way.
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
