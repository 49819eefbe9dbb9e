/** Says what search could not do, and lets the reader try again. */
import { words } from '@words/search-failure.ts';

/** Adds a message, and a button that calls `retry`, to the line that says how a search goes. */
export function drawRetry(status: Element, message: string, retry: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.tryAgain;
  button.addEventListener('click', retry);
  status.append(message, button);
}
