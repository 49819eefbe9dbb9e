import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { ContentError, type Fault, formatFaults, stopsTheBuild } from '../core/content/fault.ts';
import { contentRoot } from '../core/environment.ts';
import { forgetPublication, readPublication, showDrafts } from '../core/publication.ts';

/** How long the content must rest before it is read again, in milliseconds: a file may be seen when it is half written. */
const REST = 50;

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
        if (command === 'dev') showDrafts();
        const { faults, drafts } = readPublication();
        if (command === 'build' && stopsTheBuild(faults)) throw new ContentError(faults);
        if (command === 'build' && drafts.length > 0)
          logger.info(`left out, since they are drafts: ${drafts.join(', ')}`);
        tell(faults, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentRoot);
        const readAgain = () => {
          forgetPublication();
          tell(readPublication().faults, logger);
          // One file bears on others: a lock file on its sections, a term on every mark, all of them on the list of pages.
          for (const { moduleGraph } of Object.values(server.environments)) moduleGraph.invalidateAll();
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        let resting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (!file.startsWith(contentRoot)) return;
          clearTimeout(resting);
          resting = setTimeout(readAgain, REST);
        });
      },
    },
  };
}

function tell(faults: readonly Fault[], logger: AstroIntegrationLogger): void {
  if (faults.length === 0) return;
  if (stopsTheBuild(faults)) logger.error(formatFaults(faults));
  else logger.warn(formatFaults(faults));
}
