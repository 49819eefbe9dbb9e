import type { AstroIntegration } from 'astro';
import { ContentError, formatPosition } from '../core/content/fault.ts';
import { contentRoot } from '../core/environment.ts';
import { forgetPublication, readPublication } from '../core/publication.ts';

/**
 * An integration that reads and checks the content before Astro touches anything.
 *
 * A build stops with every fault in one report. The dev server starts all the same, so that an editor can mend
 * what the report and every page name, and reads the content again whenever a file in it changes.
 *
 * @throws ContentError on a build whose content has a fault
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { faults } = readPublication();
        if (faults.length === 0) return;
        if (command === 'build') throw new ContentError(faults);
        for (const fault of faults) logger.error(`${formatPosition(fault)}\n  ${fault.message}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentRoot)) return;
          forgetPublication();
          for (const fault of readPublication().faults) logger.error(`${formatPosition(fault)}\n  ${fault.message}`);
          // One file bears on others: a lock file on its sections, a term on every mark, all of them on the list of pages.
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        });
      },
    },
  };
}
