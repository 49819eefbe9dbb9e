import { existsSync, statfsSync } from 'node:fs';

/** What Node and the bundler say of a disk or a quota that is full. */
const FULL = /ENOSPC|EDQUOT|no space left|quota exceeded/i;

/**
 * From now on, an error that says that a disk is full is printed as one message. Astro would print it with where in the code
 * something could not be written, and without the disk.
 *
 * @param folders the folders in which the build writes
 */
export function reportFullDisk(folders: readonly string[]): void {
  const print = console.error;
  console.error = (...words: unknown[]) => {
    const isFull = words.some((word) => FULL.test(String(word)));
    print(...(isFull ? [messageFor(folders)] : words));
  };
}

function messageFor(folders: readonly string[]): string {
  const [fullest] = folders.filter((folder) => existsSync(folder)).toSorted((a, b) => roomOf(a) - roomOf(b));
  return `\nNo room is left on the disk of ${fullest}. Nothing was published. Delete from that disk what you do not need, then build again.`;
}

function roomOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
