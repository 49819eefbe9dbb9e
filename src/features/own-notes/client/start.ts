/** Shows the reader's own notes on a page of official text. Their code is loaded only if there are any. */
import { usePart } from '../../../browser/page-parts.ts';
import { hasOwnNotes } from './database.ts';

/** Shows them, now or when the reader comes back from another tab in which they have made the first one. */
export default function startOwnNotes(): void {
  const show = async () => {
    if (await hasOwnNotes()) await usePart(import('./on-page.ts'), ({ showOwnNotes }) => showOwnNotes());
  };
  void show();
  document.addEventListener('visibilitychange', () => void (document.hidden || show()));
}
