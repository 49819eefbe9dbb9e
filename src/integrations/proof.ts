import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base } from '../core/addresses/base.ts';
import { contentRoot, origin } from '../core/environment.ts';
import { cached } from '../cache/cache.ts';
import { sha256 } from '../core/sha256.ts';
import { ProofError } from '../proof/fault.ts';
import { proveSite, type Recall } from '../proof/prove.ts';

/** What an earlier build read of pages that are the very same now, byte for byte, need not be read again. */
const recall: Recall = (pages, read) =>
  cached('proof', JSON.stringify(pages.map((page) => ({ ...page, written: sha256(page.written) }))), read);

/**
 * An integration that reads the finished site back and proves it against the source (src/proof/). It stands after
 * everything that writes files, and before the site is published as finished.
 *
 * @throws ProofError with everything that is wrong, which stops the build
 */
export function proof(): AstroIntegration {
  return {
    name: 'proof',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const start = performance.now();
        const { pages, faults } = proveSite({ folder: fileURLToPath(dir), content: contentRoot, origin, base, recall });
        if (faults.length > 0) throw new ProofError(faults);
        logger.info(`${pages} pages show what they should, read back in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
