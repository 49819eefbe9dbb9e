/** The filter of the register of facts and quotations: shows the entries that match. */
import { words as filterWords } from '@words/register-filter.ts';
import { filterOf, fold } from '../../../core/languages/fold.ts';

/** Makes the filter work on the page's register. */
export function improve(): void {
  const groups = [...document.querySelectorAll<HTMLElement>('.register-group')];
  const rows = [...document.querySelectorAll<HTMLElement>('.register tbody tr')];
  const input = document.querySelector<HTMLInputElement>('#register-words');
  const status = document.querySelector('.register-filter [role=status]');
  if (!input || !status) return;
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const filter = () => {
    const passes = filterOf(input.value);
    for (const [row, text] of texts) row.hidden = !passes(text);
    const shown = rows.filter((row) => !row.hidden).length;
    const isFiltered = shown < rows.length;
    for (const group of groups) {
      group.hidden = isFiltered && group.querySelector('tbody tr:not([hidden])') === null;
      if (isFiltered && group instanceof HTMLDetailsElement) group.open = true;
    }
    status.textContent = !isFiltered ? '' : shown === 0 ? filterWords.none : filterWords.shown(shown, rows.length);
  };
  input.addEventListener('input', filter);
  filter();
}
