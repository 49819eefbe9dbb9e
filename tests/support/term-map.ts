/** Reads the rows of the map of terms. */

/** A row's cells by paragraph, each as often as the paragraphs that it stands for. */
export function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells]
    .filter(({ classList }) => classList.contains('part'))
    .flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell));
}

/** The numbers of a row, paragraph by paragraph. */
export const countsIn = (row: HTMLTableRowElement) => cellsOf(row).map((cell) => Number(cell.textContent));

/** Its numbers section by section, as a narrow screen shows them. */
export const countsOfSections = (row: HTMLTableRowElement) =>
  [...row.querySelectorAll('.whole')].map((cell) => Number(cell.textContent));
