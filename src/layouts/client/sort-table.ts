/** Makes tables sortable by their columns, and their filter ready. */
import { usePart } from '../../browser/page-parts.ts';

/**
 * Puts a button into the head of each sortable column on the page: `data-sort`, "given" for the order of the rows as they
 * are, "most" for numbers of which the highest comes first. A second click reverses the order.
 */
export function improve(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('.sortable')) makeSortable(table);
  const filter = document.querySelector<HTMLInputElement>('.row-filter input');
  if (filter === null) return;
  const load = () => void usePart(import('./filter-rows.ts'), ({ filterRows }) => filterRows(filter));
  // A browser that comes back to a page fills the field in again.
  if (filter.value === '') filter.addEventListener('focus', load, { once: true });
  else load();
}

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  if (!body) return;
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-sort]')];
  const rowsInOrder = [...body.rows];
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.ariaSort === (head.dataset['sort'] === 'most' ? null : 'ascending');
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = descending ? 'descending' : 'ascending';
      const column = [...(head.parentElement?.children ?? [])].indexOf(head);
      body.append(...sorted(rowsInOrder, column, head.dataset['sort'] === 'given', descending));
    });
  }
}

/**
 * Sorts rows by a column. Equal rows stay in their original order, and rows with an empty cell come last in both
 * directions. The value of a cell is its `data-key`, its date or its words, and words are compared by the rules of
 * their own language.
 *
 * @param asGiven the column by which the rows are sorted at first
 */
function sorted(
  rows: readonly HTMLTableRowElement[],
  column: number,
  asGiven: boolean,
  descending: boolean,
): HTMLTableRowElement[] {
  if (asGiven) return descending ? rows.toReversed() : [...rows];
  const key = (row: HTMLTableRowElement) => {
    const cell = row.cells[column];
    return cell?.dataset['key'] ?? cell?.querySelector('time')?.dateTime ?? cell?.textContent.trim() ?? '';
  };
  const filled = rows.filter((row) => key(row) !== '');
  const direction = descending ? -1 : 1;
  const language = filled[0]?.cells[column]?.querySelector<HTMLElement>(':scope > [lang]')?.lang;
  const { compare } = new Intl.Collator(language ?? document.documentElement.lang, { numeric: true });
  return [...filled.toSorted((a, b) => direction * compare(key(a), key(b))), ...rows.filter((row) => key(row) === '')];
}
