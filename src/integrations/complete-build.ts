import { renameSync, rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/**
 * Two integrations, first and last of the list, that let `dist/` exist only as a whole: the first removes the
 * old one and has the build write to `dist.unfinished/`, the last renames that once every other step is done.
 */
export function completeBuild(): { first: AstroIntegration; last: AstroIntegration } {
  let finished: URL | undefined;
  return {
    first: {
      name: 'complete-build:first',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          // V8 learns which objects live long, to make them where it seldom collects. Of elements of pages, which go with
          // the page, it learns so now and then when they are read back: then the proof takes two thirds longer, and the
          // build of a large library up to twice the memory.
          setFlagsFromString('--no-allocation-site-pretenuring');
          // What is built is for readers, whatever the environment of the one who builds says.
          process.env['NODE_ENV'] = 'production';
          // Set by shells to what was called. Astro would write it into what it bundles, and nothing kept would be found again.
          delete process.env['_'];
          finished = config.outDir;
          const unfinished = new URL(`${config.outDir.href.replace(/\/$/, '')}.unfinished/`);
          // All at once: file by file it would take longer than a small site's pages.
          for (const folder of [finished, unfinished]) rmSync(folder, { recursive: true, force: true });
          updateConfig({ outDir: unfinished });
        },
      },
    },
    last: {
      name: 'complete-build:last',
      hooks: {
        'astro:build:done': ({ dir }) => {
          if (finished !== undefined) renameSync(dir, finished);
        },
      },
    },
  };
}
