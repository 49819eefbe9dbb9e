import { renameSync, rmSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { AstroIntegration } from 'astro';

/** By how much the memory of a build may grow over what it holds, in percent; by more, a library of 500 takes a tenth more. */
const GROWTH = 40;

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
          // Astro gives what it knows of a page accessors of its own, by which V8 holds on to it, and to the page's bytes,
          // until it looks for garbage in all that the build holds; and it does so for every 64 MB of bytes, some 20 documents.
          // Now bytes count as all else does, of which there may be so much more than is held.
          setFlagsFromString('--external-memory-accounted-in-global-limit');
          setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
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
