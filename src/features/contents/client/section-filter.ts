/** Long contents: brings the open section into view, and finds a section by words of its name. */
import { fold } from '../../../core/languages/fold.ts';

/** Makes the field above the contents work, and shows it. */
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
      const words = fold(field.value.trim());
      for (const link of links) {
        const entry = link.parentElement;
        const name = fold(`${link.dataset['label'] ?? ''} ${link.textContent}`);
        if (entry) entry.hidden = words !== '' && !name.includes(words);
      }
      for (const { group, wasOpen } of groups.toReversed()) {
        const entry = group.parentElement;
        const found = group.querySelector('li:not([hidden]) > a') !== null;
        group.open = words === '' ? wasOpen : found;
        if (entry) entry.hidden = words !== '' && !found;
      }
    });
  }
}
