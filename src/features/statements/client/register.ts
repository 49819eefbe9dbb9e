/** The register of facts and quotations: sorts its table by a column and shows the entries that are asked for. */
import { words as said } from '@words/register-filter.ts';
import { filterOf, fold } from '../../../core/languages/fold.ts';

/** Makes the page's register sort and filter. */
export function improve(): void {
  const table = document.querySelector<HTMLTableElement>('.register');
  const body = table?.tBodies[0];
  if (!table || !body) return;
  bindFilter([...body.rows]);
  bindSort(table, body);
}

function bindFilter(rows: readonly HTMLTableRowElement[]): void {
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

/** Puts a button into the head of each column that sorts; pressed again, it turns the order round. */
function bindSort(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const inOrder = [...body.rows];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.ariaSort === 'ascending';
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = descending ? 'descending' : 'ascending';
      const column = [...(head.parentElement?.children ?? [])].indexOf(head);
      body.append(...sorted(inOrder, column, head.dataset['sort'], descending));
    });
  }
}

/** Rows by a column, equal ones in reading order; those with nothing there come last either way. */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  sort: string | undefined,
  descending: boolean,
): HTMLTableRowElement[] {
  if (sort === 'number') return descending ? rows.toReversed() : [...rows];
  const key = (row: HTMLTableRowElement) =>
    row.cells[column]?.querySelector('time')?.dateTime ?? row.cells[column]?.textContent.trim() ?? '';
  const filled = rows.filter((row) => key(row) !== '');
  const direction = descending ? -1 : 1;
  return [
    ...filled.toSorted((a, b) => direction * key(a).localeCompare(key(b), document.documentElement.lang)),
    ...rows.filter((row) => key(row) === ''),
  ];
}
