import type { AstroIntegration } from 'astro';
import { ContentError, formatPlace } from '../core/content/fault.ts';
import type { Content } from '../core/content/content.ts';

/**
 * An integration that checks the content before Astro touches it.
 *
 * A build stops with every fault in one report. The dev server starts all the same, so that an editor can mend
 * what the report names, and reads the content again whenever a file in it changes.
 *
 * @throws ContentError on a build whose content has a fault
 */
export function checkedContent(content: Content): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const faults = await content.check();
        if (faults.length === 0) return;
        if (command === 'build') throw new ContentError(faults);
        for (const fault of faults) logger.error(`${formatPlace(fault)}\n  ${fault.message}`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(content.root)) return;
          content.refresh();
          // One file bears on others: a registry on its sections, a term on every mark.
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
        });
      },
    },
  };
}
