/** Asks before everything that is stored on the device is cleared, since nothing can bring own notes back. */
import { usePart } from '../../../browser/page-parts.ts';
import { hasOwnNotes } from './database.ts';

/**
 * Asks, if the reader has own notes.
 *
 * @param clear clears everything but own notes; it is told what to say if these are kept
 * @returns whether it asked, and clears once the reader has answered
 */
export default async function askBeforeClearing(clear: (said?: string) => void): Promise<boolean> {
  if (!(await hasOwnNotes())) return false;
  await usePart(import('./ask-to-clear.ts'), ({ askToClear }) => askToClear(clear));
  return true;
}
