import { linkSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CACHE_FOLDER, writeCacheFile } from '../cache/folder.ts';
import { isRunning } from '../core/is-running.ts';
import { sha256 } from '../core/sha256.ts';
import { endBuild } from './end-build.ts';

/** A lock on the folders that a build writes. */
export interface BuildLock {
  /** Whether this build still has it. */
  readonly isHeld: () => boolean;
}

const LOCKS = 'builds';

/** Where Astro puts the code of a build whose own folder is not in the checkout. Such builds share it. */
const SHARED = path.resolve('.astro');

/**
 * Locks the folder of a finished site, so that only one build at a time writes it, and the one that Astro needs as well
 * if the site's is outside of the checkout.
 *
 * If another build has a lock, this one ends with a message.
 *
 * @param site the folder's path
 */
export async function lockBuild(site: string): Promise<BuildLock> {
  const isOutside = path.relative('.', site).startsWith('..');
  const locks = [await lockFolder(site, 'the same folder')];
  if (isOutside) locks.push(await lockFolder(SHARED, 'the folder .astro, as each build into a folder elsewhere does'));
  return { isHeld: () => locks.every(({ isHeld }) => isHeld()) };
}

/**
 * Locks a folder. The lock is a file outside that folder with the number of the process. It goes when the process ends;
 * if the process was killed, the next build sees that it is not running any more and takes the lock over.
 *
 * @param what what to call the folder
 */
async function lockFolder(folder: string, what: string): Promise<BuildLock> {
  const own = String(process.pid);
  const name = sha256(folder).slice(0, 12);
  const lock = path.join(CACHE_FOLDER, LOCKS, name);
  // A link to a finished file appears with the file's content, so that no other build can read half of it.
  const written = writeCacheFile(LOCKS, `${name}-${own}`, own);
  const isHeld = () => holderOf(lock) === own;
  for (let tries = 0; !isHeld(); tries += 1) {
    const holder = holderOf(lock);
    if (holder !== undefined && (isRunning(Number(holder)) || tries > 5)) {
      rmSync(written, { force: true });
      await endBuild(messageFor(holder, lock, what), 'unread');
    }
    rmSync(lock, { recursive: true, force: true });
    try {
      linkSync(written, lock);
    } catch {
      // Another build was faster.
    }
  }
  rmSync(written, { force: true });
  process.on('exit', () => {
    if (isHeld()) rmSync(lock, { force: true });
  });
  return { isHeld };
}

const messageFor = (holder: string, lock: string, what: string) =>
  `Another build (process ${holder}) is writing ${what}. Wait until it has ended, then build again. If there is no such build, delete ${path.relative('.', lock)}.`;

function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
