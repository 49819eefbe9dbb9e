/** Shows that a search failed, with a button to try again. */
import { words } from '@words/search-failure.ts';

/** Adds a message to the line that describes the state of the search, with a button that calls `retry`. */
export function drawRetry(status: Element, message: string, retry: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.tryAgain;
  button.addEventListener('click', retry);
  status.append(message, button);
}
