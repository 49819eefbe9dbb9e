/** The filter of the register of facts and quotations: shows the entries that are asked for. */
import { words as said } from '@words/register-filter.ts';
import { filterOf, fold } from '../../../core/languages/fold.ts';

/** Makes the filter work on the page's register. */
export function improve(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('.register tbody tr')];
  const input = document.querySelector<HTMLInputElement>('#register-words');
  const select = document.querySelector<HTMLSelectElement>('#register-kind');
  const status = document.querySelector('.register-filter [role=status]');
  if (!input || !select || !status) return;
  const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
  const filter = () => {
    const passes = filterOf(input.value);
    for (const [row, text] of texts)
      row.hidden = (select.value !== '' && row.dataset['kind'] !== select.value) || !passes(text);
    const shown = rows.filter((row) => !row.hidden).length;
    status.textContent = shown === rows.length ? '' : shown === 0 ? said.none : said.shown(shown, rows.length);
  };
  input.addEventListener('input', filter);
  select.addEventListener('change', filter);
  filter();
}
