/** The map of terms by key and by finger: arrow keys go from cell to cell, a first tap only tells. */

/** Makes the page's map answer to arrow keys, as one stop of the Tab key, and to taps. */
export function improve(): void {
  const body = document.querySelector<HTMLTableSectionElement>('.term-map tbody');
  if (!body) return;
  // Cells by row and column; most are empty, and one may stand for several.
  const grid = [...body.rows].map((row) =>
    [...row.cells].flatMap((cell) => Array.from({ length: cell.colSpan }, () => cell.querySelector('a'))),
  );
  const links = grid.flatMap((row) => row.slice(1)).filter((link) => link !== null);
  for (const link of links) link.tabIndex = -1;
  // On a narrow screen only sections are seen, on a wide one only paragraphs.
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
      cells.filter((link) => link?.checkVisibility() === true).filter((link) => !!link);
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
    // Focusing alone takes a cell below the fixed names of terms for one in sight.
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
