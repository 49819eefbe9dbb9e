/** Says that search could not be loaded, and lets the reader try again. */
export function drawTrouble(status: Element, retry: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Try again';
  button.addEventListener('click', retry);
  status.replaceChildren('Search could not be loaded. Check the connection. ', button);
}
