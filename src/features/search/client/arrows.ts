/**
 * Arrow keys in a search view. Results are links and stay links, to open in another tab or to copy, which the options of
 * a combobox cannot be; so the focus itself moves between the field and the links, as the ARIA Authoring Practices
 * have it for moving inside a composite, and Tab reaches every one of them.
 *
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/
 */

/** Down and Up move from the field through the results and back, Home and End to the first and the last. */
export function bindArrows(view: HTMLElement, input: HTMLInputElement): void {
  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const links = [...view.querySelectorAll<HTMLAnchorElement>('.search-results a')];
    const at = links.findIndex((link) => link === document.activeElement);
    if (at === -1 && document.activeElement !== input) return;
    const target = targetOf(event.key, at, links, input);
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}

function targetOf(
  key: string,
  at: number,
  links: readonly HTMLElement[],
  input: HTMLInputElement,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return links[at + 1];
  if (at === -1) return undefined;
  if (key === 'ArrowUp') return links[at - 1] ?? input;
  if (key === 'Home') return links[0];
  if (key === 'End') return links.at(-1);
  // On the search page; a dialog closes.
  return key === 'Escape' && input.closest('dialog') === null ? input : undefined;
}
