/**
 * Adds arrow keys and touch to the map of terms: the arrow keys move from cell to cell, and the first tap on a cell
 * only shows its tooltip.
 */

/** Makes the page's map respond to arrow keys and taps. For the Tab key the map is a single stop. */
export function improve(): void {
  const body = document.querySelector<HTMLTableSectionElement>('.term-map tbody');
  if (!body) return;
  // The links by row and column. Most cells are empty, and one cell may span several columns.
  const grid = [...body.rows].map((row) =>
    [...row.cells].flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell.querySelector('a'))),
  );
  const links = grid.flatMap((row) => row.slice(1)).filter((link) => link !== null);
  for (const link of links) link.tabIndex = -1;
  // A narrow screen shows only the cells of sections, and a wide screen only the cells of paragraphs.
  let current = links.find((link) => link.checkVisibility());
  if (current) current.tabIndex = 0;

  body.addEventListener('focusin', ({ target }) => {
    const link = links.find((candidate) => candidate === target);
    if (!link) return;
    if (current) current.tabIndex = -1;
    link.tabIndex = 0;
    current = link;
  });
  body.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const y = grid.findIndex((row) => row.slice(1).some((link) => link !== null && link === event.target));
    const row = grid[y];
    if (!row) return;
    const x = row.findIndex((link) => link === event.target);
    const column = grid.map((cells) => cells[x]);
    const filled = (cells: readonly (HTMLAnchorElement | null | undefined)[]) =>
      cells.flatMap((link) => (link?.checkVisibility() === true ? [link] : []));
    const steps: Partial<Record<string, () => HTMLAnchorElement | undefined>> = {
      ArrowLeft: () => filled(row.slice(1, x)).at(-1),
      ArrowRight: () => filled(row.slice(x + 1))[0],
      ArrowUp: () => filled(column.slice(0, y)).at(-1),
      ArrowDown: () => filled(column.slice(y + 1))[0],
      Home: () => filled(row.slice(1))[0],
      End: () => filled(row).at(-1),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const link = step();
    link?.focus();
    // When a cell gets the focus, the browser counts it as visible even if the fixed column of terms covers it.
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  let tapped: Element | undefined;
  body.addEventListener('click', (event) => {
    const link = links.find((candidate) => candidate === event.target);
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (!byFinger || link === tapped) return;
    tapped?.classList.remove('tapped');
    tapped = link;
    if (!link) return;
    event.preventDefault();
    link.classList.add('tapped');
  });
}
