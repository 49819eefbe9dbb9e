/** Keeps an import in the folder that it was given. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether a path, or what it leads to as a link of the file system, is outside of a folder. */
export function leadsOutOf(folder: string, file: string): boolean {
  const isIn = (root: string, one: string) => one.startsWith(root + path.sep);
  if (!isIn(path.resolve(folder), path.resolve(file))) return true;
  return existsSync(file) && !isIn(realpathSync(folder), realpathSync(file));
}
