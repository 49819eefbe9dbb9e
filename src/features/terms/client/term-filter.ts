/** The filter of the index of terms: shows the terms that match all typed words. */
import { words as filterWords } from '@words/term-filter.ts';
import { filterOf } from '../../../core/languages/fold.ts';

/** Makes the filter work on the page's list. */
export function improve(): void {
  const input = document.querySelector<HTMLInputElement>('#term-filter');
  const status = document.querySelector('.term-filter [role=status]');
  if (!input || !status) return;
  const letters = document.querySelector<HTMLElement>('.letters');

  const filter = () => {
    const passes = filterOf(input.value);
    for (const group of document.querySelectorAll<HTMLElement>('.term-group')) {
      const items = [...group.querySelectorAll<HTMLElement>('[data-filter]')];
      for (const item of items) item.hidden = !passes(item.dataset['filter'] ?? '');
      group.hidden = items.every((item) => item.hidden);
    }
    const shown = document.querySelectorAll('[data-filter]:not([hidden])').length;
    const isFree = input.value.trim() === '';
    if (letters) letters.hidden = !isFree;
    status.textContent = isFree ? '' : shown === 0 ? filterWords.none : filterWords.shown(shown);
  };
  input.addEventListener('input', filter);
  if (input.value !== '') filter();
}
