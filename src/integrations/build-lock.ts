import { linkSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CACHE_FOLDER, writeCacheFile } from '../cache/folder.ts';
import { isRunning } from '../core/is-running.ts';
import { sha256 } from '../core/sha256.ts';
import { endBuild } from './end-build.ts';

/** A lock on the folder of a finished site. */
export interface BuildLock {
  /** Whether this build still has it. */
  readonly isHeld: () => boolean;
}

const LOCKS = 'builds';

/**
 * Locks the folder of a finished site, so that only one build at a time writes it. The lock is a file outside that
 * folder with the number of the process. It goes when the process ends; if the process was killed, the next build sees
 * that it is not running any more and takes the lock over.
 *
 * If another build has the lock, this one ends with a message.
 *
 * @param site the folder's path
 */
export async function lockBuild(site: string): Promise<BuildLock> {
  const own = String(process.pid);
  const name = sha256(site).slice(0, 12);
  const lock = path.join(CACHE_FOLDER, LOCKS, name);
  // A link to a finished file appears with the file's content, so that no other build can read half of it.
  const written = writeCacheFile(LOCKS, `${name}-${own}`, own);
  const isHeld = () => holderOf(lock) === own;
  for (let tries = 0; !isHeld(); tries += 1) {
    const holder = holderOf(lock);
    if (holder !== undefined && (isRunning(Number(holder)) || tries > 5)) {
      rmSync(written, { force: true });
      await endBuild(messageFor(holder, lock), 'unread');
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

const messageFor = (holder: string, lock: string) =>
  `Another build (process ${holder}) is writing the same folder. Wait until it has ended, then build again. If there is no such build, delete ${path.relative('.', lock)}.`;

function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
