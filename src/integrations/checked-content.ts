import type { AstroIntegration, AstroIntegrationLogger, HookParameters } from 'astro';
import { writeOut } from '../core/characters/character-names.ts';
import { reportFaults } from '../core/faults/fault-formats.ts';
import { formatFaults, stopsTheBuild } from '../core/faults/fault.ts';
import { contentRoot, origin } from '../core/environment.ts';
import { whatIsMissing } from '../core/files/folder.ts';
import { typed } from '../core/typed.ts';
import { type CompiledContent, forgetPublication, readPublication, showDrafts } from '../content.ts';
import { betweenPages } from './between-pages.ts';
import { endBuild } from './end-build.ts';
import { modulesOfTexts } from './own-texts.ts';

/** What a build says that does not know where the site will be. */
const WITHOUT_SITE = `SITE is not set. Files to download, frames and link previews then name pages without a host (/terms/berth/), which is of no use elsewhere. To publish: SITE=https://example.org ${typed('build')}`;

/**
 * An integration that reads and checks the content before Astro does anything.
 *
 * A build ends with a report of every fault. The dev server starts even with faults, so that an editor can correct what
 * the report and every page name, and reads the content again whenever one of its files changes.
 */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        if (command === 'dev') showDrafts();
        const missing = whatIsMissing(contentRoot);
        if (missing !== undefined) await endBuild(`${contentRoot}\n  ${missing}`, 'unread');
        const read = readPublication();
        const { faults, drafts } = read;
        if (command === 'build' && stopsTheBuild(faults)) await endBuild(reportFaults(faults), 'refused');
        if (command === 'build' && drafts.length > 0)
          logger.info(`left out, since they are drafts: ${drafts.join(', ')}`);
        if (command === 'build' && origin === undefined) logger.warn(WITHOUT_SITE);
        report(read, logger);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.watcher.add(contentRoot);
        const changed = betweenPages(server.middlewares, () => {
          forgetPublication();
          report(readPublication(), logger);
          renewPages(server);
          server.environments.client.hot.send({ type: 'full-reload' });
        });
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(contentRoot)) changed();
        });
      },
    },
  };
}

/**
 * Makes the next pages show the content that was read. Pages ask for the publication whenever they are drawn
 * (src/publication.ts), so their modules stay. Two things have to be renewed: the texts of the publication itself, which
 * are modules, and the list of pages that Astro remembers.
 */
function renewPages({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const { moduleGraph, hot, name } of Object.values(environments)) {
    for (const id of modulesOfTexts()) {
      const module = moduleGraph.getModuleById(id);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
    // This event is private to Astro, which sends it when its own collections change, and forgets its list of pages. The
    // public way, `full-reload`, works too, but evaluates all modules again: an edit then takes 2 s rather than 0.2 s to
    // appear. If Astro drops the event, tests/trials/dev-server.trial.ts ("sees a new document") fails.
    if (name !== 'client') hot.send('astro:content-changed', {});
  }
}

function report({ faults, additions }: CompiledContent, logger: AstroIntegrationLogger): void {
  for (const line of additions.lines) logger.info(`added: ${writeOut(line)}`);
  if (faults.length === 0) return;
  if (stopsTheBuild(faults)) logger.error(formatFaults(faults));
  else logger.warn(formatFaults(faults));
}
