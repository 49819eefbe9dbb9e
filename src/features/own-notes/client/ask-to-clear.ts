/** Asks before the reader's own notes are deleted. */
import { words } from '@words/clear-own-notes.ts';
import { replacedIn } from '../store/stored.ts';
import { removeAllNotes } from './change.ts';
import { button, element } from './element.ts';
import { readStore } from './store.ts';

/**
 * Asks whether own notes are to be deleted with everything else.
 *
 * @param clearOthers clears everything else; is told what to say if the notes are kept
 */
export async function askToClear(clearOthers: (said?: string) => void): Promise<void> {
  const count = await readStore().then(
    ({ values }) => values.length - replacedIn(values).length,
    () => undefined,
  );
  // A database can be there without a note in it.
  if (count === 0) return clearOthers();
  const question = count === undefined ? words.unreadable : words.question(count);
  const panel = element('dialog', { className: 'panel', ariaLabel: question });
  const answer = (label: string, act: () => void) =>
    button(label, () => {
      panel.close();
      act();
    });
  panel.append(
    element('p', { textContent: question }),
    answer(words.keep, () => clearOthers(words.clearedButNotes)),
    ' ',
    answer(words.delete, () => void removeAllNotes().then(() => clearOthers())),
    ' ',
    button(words.cancel, () => panel.close()),
  );
  panel.addEventListener('close', () => panel.remove());
  document.body.append(panel);
  panel.showModal();
}
