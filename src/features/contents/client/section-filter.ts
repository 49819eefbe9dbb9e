/** For long contents: scrolls to the open section, and filters sections by words of their names. */
import { filterOf, fold } from '../../../core/languages/fold.ts';

/** Shows the field above the contents, and makes it work. */
export function improve(): void {
  const column = document.querySelector<HTMLElement>('.contents-column');
  const open = column?.querySelector<HTMLElement>('[aria-current=page]');
  if (column && open) column.scrollTop = open.offsetTop - column.clientHeight / 3;
  for (const label of document.querySelectorAll<HTMLElement>('.section-filter')) {
    const field = label.querySelector('input');
    const list = label.nextElementSibling;
    if (!field || !list) continue;
    label.hidden = false;
    const links = [...list.querySelectorAll<HTMLElement>('li > a')];
    const groups = [...list.querySelectorAll<HTMLDetailsElement>('details')].map((group) => ({
      group,
      wasOpen: group.open,
    }));
    field.addEventListener('input', () => {
      const passes = filterOf(field.value);
      const isEmpty = field.value.trim() === '';
      for (const link of links) {
        const entry = link.parentElement;
        const name = fold(`${link.dataset['label'] ?? ''} ${link.textContent}`);
        if (entry) entry.hidden = !passes(name);
      }
      for (const { group, wasOpen } of groups.toReversed()) {
        const entry = group.parentElement;
        const found = group.querySelector('li:not([hidden]) > a') !== null;
        group.open = isEmpty ? wasOpen : found;
        if (entry) entry.hidden = !isEmpty && !found;
      }
    });
  }
}
