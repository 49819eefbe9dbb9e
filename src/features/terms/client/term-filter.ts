/** The filter of the term index: shows the terms that have all the words typed. */
import { words as said } from '@words/term-filter.ts';
import { filterOf } from '../../../core/languages/fold.ts';

/** Makes the filter work on every list of the page. */
export function improve(): void {
  const input = document.querySelector<HTMLInputElement>('#term-filter');
  const status = document.querySelector('.term-filter [role=status]');
  if (!input || !status) return;
  const lists = [...document.querySelectorAll<HTMLElement>('.term-index')];

  const filter = () => {
    const passes = filterOf(input.value);
    for (const group of document.querySelectorAll<HTMLElement>('.term-group')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-filter]')];
      for (const item of items) item.hidden = !passes(item.dataset['filter'] ?? '');
      group.hidden = items.every((item) => item.hidden);
    }
    const shown = lists[0]?.querySelectorAll('[data-filter]:not([hidden])').length ?? 0;
    for (const list of lists) list.hidden = shown === 0;
    status.textContent = input.value.trim() === '' ? '' : shown === 0 ? said.none : said.shown(shown);
  };
  input.addEventListener('input', filter);
  if (input.value !== '') filter();
}
