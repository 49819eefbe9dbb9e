import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../core/addresses/base.ts';
import { contentRoot, origin } from '../core/environment.ts';
import { cached } from '../cache/cache.ts';
import { sha256 } from '../core/sha256.ts';
import { readPublication } from '../content.ts';
import { formatProofFaults } from '../proof/fault.ts';
import { proveSite, type Recall } from '../proof/prove.ts';
import { endBuild } from './end-build.ts';

/** Reuses the readings of an earlier build if all pages of a group are the same, byte for byte. */
const recall: Recall = (pages, read) =>
  cached('proof', JSON.stringify(pages.map((page) => ({ ...page, written: sha256(page.written) }))), read);

/**
 * An integration that reads the finished site and proves it against the content (src/proof/). It must come after
 * everything that writes files, and before the integration that publishes the site as finished.
 *
 * A fault ends the build with a report of all of them.
 */
export function proof(): AstroIntegration {
  return {
    name: 'proof',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const { files } = readPublication().additions;
        const unwritten = new Map(Array.from(files, ([file, text]) => [path.resolve(file), text]));
        const site = { folder: fileURLToPath(dir), content: contentRoot, unwritten, origin, base };
        const { pages, faults } = proveSite({ ...site, recall });
        if (faults.length > 0) await endBuild(formatProofFaults(faults), 'refused');
        logger.info(`${pages} pages show what they should, read back in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
