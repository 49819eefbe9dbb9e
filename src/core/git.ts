/** Asks git, which may not be there, or know nothing of a folder. */
import { execFileSync } from 'node:child_process';

/**
 * Returns what git prints.
 *
 * @param folder in which it is asked
 * @returns `undefined` if git fails, or is not there
 */
export function askGit(folder: string, ...words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  } catch {
    return undefined;
  }
}
