/** The filter of a long table: shows the rows that have the reader's words. */
import { words } from '@words/row-filter.ts';
import { filterOf, fold } from '../../core/languages/fold.ts';

/**
 * Makes the field filter the rows of the page's sortable tables. A `.row-group` without a row is hidden, and one that was
 * folded is opened while the filter has words.
 */
export function filterRows(input: HTMLInputElement): void {
  const groups = [...document.querySelectorAll<HTMLElement>('.row-group')];
  const rows = [...document.querySelectorAll<HTMLElement>('.sortable tbody tr')];
  const status = document.querySelector('.row-filter [role=status]');
  if (!status) return;
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
    status.textContent = !isFiltered ? '' : shown === 0 ? words.none : words.shown(shown, rows.length);
  };
  input.addEventListener('input', filter);
  filter();
}
