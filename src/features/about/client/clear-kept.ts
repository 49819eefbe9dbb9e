/** On the about page: makes the choices about what is stored on the reader's device work, and clears everything. */
import { words } from '@words/clear-kept.ts';
import clearing from '@features/clearing';
import kept from '@features/kept-script';
import { clearStored } from '../../../browser/clear-stored.ts';

/** Makes the choices of features work, and the button that clears everything. */
export function improve(): void {
  for (const feature of kept) void feature.improve();
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
  void Promise.all(kept.map((feature) => feature.clear())).then((answers) => {
    const failed = answers.find((answer) => answer !== undefined);
    document.querySelector('#kept-status')?.replaceChildren(failed ?? said);
  });
}
