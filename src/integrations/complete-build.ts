import { renameSync, rmSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Two integrations that make `dist/` appear only when it is complete. The first of all integrations removes the old folder
 * and changes the output to `dist.unfinished/`; the last renames that after every other step, and after the proof.
 */
export function completeBuild(): { first: AstroIntegration; last: AstroIntegration } {
  let finished: URL | undefined;
  return {
    first: {
      name: 'complete-build:first',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          // A build is for readers, so it is a production build even if the builder's environment says otherwise.
          process.env['NODE_ENV'] = 'production';
          finished = config.outDir;
          const unfinished = new URL(`${config.outDir.href.replace(/\/$/, '')}.unfinished/`);
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
