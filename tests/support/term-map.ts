/** Reads the rows of the map of terms. */

/** Returns the cells of a row paragraph by paragraph: a cell that spans several paragraphs is repeated. */
export function cellsOf(row: HTMLTableRowElement): HTMLTableCellElement[] {
  return [...row.cells]
    .filter(({ classList }) => classList.contains('part'))
    .flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell));
}

/** Returns the numbers of a row, paragraph by paragraph. */
export const countsIn = (row: HTMLTableRowElement) => cellsOf(row).map((cell) => Number(cell.textContent));

/** Returns its numbers section by section, as a narrow screen shows them. */
export const countsOfSections = (row: HTMLTableRowElement) =>
  [...row.querySelectorAll('.whole')].map((cell) => Number(cell.textContent));
