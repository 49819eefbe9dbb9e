/** On the about page: clears everything that is stored on the reader's device. */
import { words } from '@words/clear-kept.ts';
import cleared from '@features/cleared';
import clearing from '@features/clearing';
import { clearStored } from '../../../browser/clear-stored.ts';

/** Makes the button that clears everything work. */
export function improve(): void {
  const button = document.querySelector<HTMLButtonElement>('#clear-kept');
  button?.addEventListener('click', () => void askBefore(clear));
  button?.removeAttribute('disabled');
}

/** Clears everything, unless a feature that stores what nothing can bring back asks the reader first. */
async function askBefore(clearAll: typeof clear): Promise<void> {
  for (const asks of clearing) if (await asks(clearAll)) return;
  clearAll();
}

/** Clears everything, and says so, or why it could not. */
function clear(said: string = words.cleared): void {
  clearStored();
  void Promise.all(cleared.map((clearMore) => clearMore())).then((answers) => {
    const failed = answers.find((answer) => answer !== undefined);
    document.querySelector('#kept-status')?.replaceChildren(failed ?? said);
  });
}
