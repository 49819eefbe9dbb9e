/** What runs on pages of official text. */
import { bindCopying } from '../../features/copy/client/open.ts';
import { selectApart } from '../../features/copy/client/select-apart.ts';
import { bindGlosses } from '../../features/notes/client/glosses.ts';
import { watchAddress } from '../../features/official/client/watch-address.ts';
import { withPart } from '../../browser/missing-part.ts';
import { signPrintouts } from '../../features/print/client/print.ts';
import { followReading } from '../../features/contents/client/progress.ts';

/**
 * Makes notes open, follows the reader, and lets them copy.
 *
 * @returns opens the copy menu, for keys
 */
export function startReading(): () => void {
  // Each by itself, as the parts of every page (page.ts).
  for (const part of [bindGlosses, selectApart, followReading, signPrintouts, watchAddress]) queueMicrotask(part);
  // A browser that knows links to words keeps them out of the hash.
  if (location.hash.includes(':~:'))
    void withPart(import('../../features/search/landing/linked-words.ts'), ({ arriveAtWords }) => arriveAtWords());
  return bindCopying();
}
