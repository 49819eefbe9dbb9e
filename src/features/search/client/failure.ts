/** Says that search could not be loaded, and lets the reader try again. */
import { words } from '@words/search-failure.ts';

/** Puts the message, and a button that calls `retry`, into the line that says how a search goes. */
export function drawFailure(status: Element, retry: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.tryAgain;
  button.addEventListener('click', retry);
  status.replaceChildren(words.failed, button);
}
