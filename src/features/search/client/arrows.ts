/**
 * Arrow keys in the search view. Results are links that readers can copy or open in another tab, which the options of a
 * combobox cannot be. Therefore the focus itself moves between the field and the links, as the ARIA Authoring Practices
 * describe it for composite widgets, and the Tab key reaches each of them too.
 *
 * https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/
 */

/**
 * Makes Down and Up move the focus between the field and the results, and Home and End to the first and last result.
 */
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
  // On the search page, Escape leads back to the field. In the dialog, it closes the dialog.
  return key === 'Escape' && input.closest('dialog') === null ? input : undefined;
}
