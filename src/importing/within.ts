/** Keeps an import in the folder that it was given. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.ts';

/**
 * Checks a file of a folder that is imported.
 *
 * @throws {Refusal} if it is a link that leads out of the folder, or to nothing
 */
export function checkWithin(folder: string, name: string): void {
  const file = path.join(folder, name);
  const where = !existsSync(file) ? 'to nothing' : leadsOutOf(folder, file) ? 'out of the folder' : undefined;
  if (where !== undefined)
    throw new Refusal(
      `Found ${name} to be a link that leads ${where}, expected a file in it. Put the file itself there.`,
    );
}

/** Whether a path, or what it leads to as a link of the file system, is outside of a folder. */
export function leadsOutOf(folder: string, file: string): boolean {
  const isIn = (root: string, one: string) => one.startsWith(root + path.sep);
  if (!isIn(path.resolve(folder), path.resolve(file))) return true;
  return existsSync(file) && !isIn(realpathSync(folder), realpathSync(file));
}
