import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { ContentError, type Fault, formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { contentRoot } from '../core/environment.ts';
import { forgetPublication, readPublication, showDrafts } from '../core/publication.ts';
import { aboutFile } from './about-text.ts';

/**
 * How long content must be unchanged before it is read again, in milliseconds, because a file that is still being
 * written would look faulty.
 */
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
          tellPages(server);
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

/**
 * Has pages be made of what was read now. They ask for it themselves (src/publication.ts), so that their modules stay: to
 * compile these again would take longer than all else. Only two things are known to others: to Vite the text of
 * `about.mdx`, which is a module, and to Astro which pages there are.
 */
function tellPages({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph, hot, name } of Object.values(environments)) {
    for (const module of moduleGraph.getModulesByFile(aboutFile) ?? []) moduleGraph.invalidateModule(module);
    // What Astro tells itself when its own collections change.
    if (name !== 'client') hot.send('astro:content-changed', {});
  }
}

function tell(faults: readonly Fault[], logger: AstroIntegrationLogger): void {
  if (faults.length === 0) return;
  if (stopsTheBuild(faults)) logger.error(formatFaults(faults));
  else logger.warn(formatFaults(faults));
}
