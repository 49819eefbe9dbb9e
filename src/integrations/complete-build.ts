import { globSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { CACHE_FOLDER, clearWayForFolder } from '../cache/folder.ts';
import { isRunning } from '../core/is-running.ts';
import { type BuildLock, lockBuild } from './build-lock.ts';
import { endBuild } from './end-build.ts';
import { reportFullDisk } from './full-disk.ts';

/**
 * Two integrations that make `dist/` appear only when it is complete. The first of all integrations makes sure that no
 * other build is writing the folder, removes the old one, and changes the output to a folder beside it; the last renames
 * that after every other step, and after the proof. A build that fails leaves nothing of it.
 */
export function completeBuild(): { first: AstroIntegration; last: AstroIntegration } {
  let build: { readonly finished: string; readonly lock: BuildLock } | undefined;
  return {
    first: {
      name: 'complete-build:first',
      hooks: {
        'astro:config:setup': async ({ command, config, updateConfig }) => {
          if (command !== 'build') return;
          // A build is for readers, so it is a production build even if the builder's environment says otherwise.
          process.env['NODE_ENV'] = 'production';
          const finished = realPath(fileURLToPath(config.outDir).replace(/[/\\]$/, ''));
          reportFullDisk([path.dirname(finished), CACHE_FOLDER]);
          build = { finished, lock: await lockBuild(finished) };
          // Each build has its own folder, so that one that takes over the lock of a killed build cannot mix with it.
          const unfinished = `${finished}.unfinished-${process.pid}`;
          for (const folder of [finished, unfinished, ...leftBehind(finished)])
            rmSync(folder, { recursive: true, force: true });
          // A file in the place of one of their folders would stop Astro or Vite without a good message.
          for (const folder of ['.astro', fileURLToPath(config.cacheDir), config.vite.cacheDir ?? '.astro'])
            clearWayForFolder(folder);
          process.on('exit', () => rmSync(unfinished, { recursive: true, force: true }));
          updateConfig({ outDir: pathToFileURL(`${unfinished}/`) });
        },
      },
    },
    last: {
      name: 'complete-build:last',
      hooks: {
        'astro:build:done': async ({ dir }) => {
          if (build === undefined) return;
          if (!build.lock.isHeld())
            await endBuild('Another build has begun to write the same folder. Build again.', 'unread');
          renameSync(dir, build.finished);
        },
      },
    },
  };
}

/** Where a link leads; the path itself if it is no link. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** The folders of builds that were killed. */
function leftBehind(finished: string): string[] {
  return globSync(`${finished}.unfinished-*`).filter((folder) => !isRunning(Number(folder.split('-').at(-1))));
}
