/** The script of pages with official text. */
import added from '@features/reading';
import { bindCopying } from '../../features/copy/client/open.ts';
import { selectApart } from '../../features/copy/client/select-apart.ts';
import { bindGlosses } from '../../features/notes/client/glosses.ts';
import { watchAddress } from '../../features/official/client/watch-address.ts';
import { usePart } from '../../browser/page-parts.ts';
import { signPrintouts } from '../../features/print/client/print.ts';
import { followReading } from '../../features/contents/client/progress.ts';

/**
 * Makes notes open, follows the reader's progress, and makes copying work.
 *
 * @returns a function that opens the copy menu, for the keys
 */
export function startReading(): () => void {
  // Each runs by itself, as in page.ts.
  for (const part of [bindGlosses, selectApart, followReading, signPrintouts, watchAddress, ...added])
    queueMicrotask(part);
  // A browser that knows text fragments removes them from the hash.
  if (location.hash.includes(':~:'))
    void usePart(import('../../features/search/landing/linked-words.ts'), ({ arriveAtWords }) => arriveAtWords());
  return bindCopying();
}
