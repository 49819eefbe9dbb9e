/** Finds tables by the alignment of their cells, where the lines of a cell and the cells of a row follow each other. */
import { lineOf } from './lines.ts';
import { opensItem } from './marks.ts';
import { type Cell, type Line, type Part, textOfLine } from './runs.ts';

/** A row: the lines of each cell, from left to right. */
type Row = readonly (readonly Line[])[];

/** How many lines the cells of a row may have. */
const MOST_LINES = 12;

/** How far the baselines of a row may be apart, and the lines of a cell, in sizes of the font. */
const ROW = 0.6;
const LEADING = 1.6;

/** How far a row may be below the one before it, in sizes of the font. */
const FURTHEST = 4;

/**
 * Parts lines at the tables among them.
 *
 * @returns the tables, and the lines before, between and after them
 */
export function tablesOf(all: readonly Line[]): { tables: Part[]; others: Line[][] } {
  const lines = all.flatMap(partedAtLeaders);
  const tables: Part[] = [];
  const others: Line[][] = [[]];
  for (let at = 0; at < lines.length;) {
    const { rows, end } = rowsFrom(lines, at);
    if (isTable(rows)) {
      tables.push({ kind: 'table', rows: inColumns(rows), isGuess: true });
      others.push([]);
      at = end;
    } else {
      const line = lines[at];
      if (line !== undefined) others.at(-1)?.push(line);
      at += 1;
    }
  }
  return { tables, others };
}

/** Parts a line of a table at the dots that lead from cell to cell. */
function partedAtLeaders(line: Line): Line[] {
  const cells: Line['runs'][number][][] = [[]];
  for (const run of line.runs) {
    if (
      /(?<!\.)\.{2,}\s*$/u.test(
        cells
          .at(-1)
          ?.map(({ text }) => text)
          .join('') ?? '',
      )
    )
      cells.push([]);
    cells.at(-1)?.push(run);
  }
  return cells.length < 2 ? [line] : cells.flatMap((runs) => lineOf(runs) ?? []);
}

function rowsFrom(lines: readonly Line[], from: number): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let at = from;
  for (;;) {
    const row = rowFrom(lines, at);
    const above = rows.at(-1)?.flat();
    const top = row[0]?.[0];
    if (row.length < 2 || top === undefined) break;
    const lowest = Math.min(...(above ?? [top]).map(({ y }) => y));
    if (above !== undefined && !above.every((line) => line.page === top.page && line.y > top.y)) break;
    if (lowest - top.y > top.size * FURTHEST) break;
    rows.push(row);
    at += row.flat().length;
  }
  return { rows, end: at };
}

/** The row that begins with a line. */
function rowFrom(lines: readonly Line[], from: number): Row {
  const first = lines[from];
  if (first === undefined) return [];
  const row: Line[][] = [[first]];
  let waiting: Line[] = [];
  for (const line of lines.slice(from + 1, from + 1 + MOST_LINES * 4)) {
    const cell = row.at(-1) ?? [];
    const last = waiting.at(-1) ?? cell.at(-1) ?? first;
    const right = Math.max(...cell.map((one) => one.right));
    if (line.page !== first.page || line.isTurned !== first.isTurned) break;
    if (line.x > right && Math.abs(line.y - first.y) < first.size * ROW) {
      cell.push(...waiting);
      waiting = [];
      row.push([line]);
    } else if (isBelow(last, line, cell) && waiting.length < MOST_LINES) waiting.push(line);
    else break;
  }
  // The lines below the last cell are its own, unless they begin as the first cell does.
  const own = waiting.findIndex((line) => line.x < (row.at(-1)?.[0]?.x ?? 0) - first.size * LEADING);
  if (row.length > 1) row.at(-1)?.push(...waiting.slice(0, own === -1 ? undefined : own));
  return row;
}

const isBelow = (last: Line, line: Line, cell: readonly Line[]): boolean =>
  line.y < last.y &&
  last.y - line.y < last.size * LEADING &&
  line.x < Math.max(...cell.map(({ right }) => right)) &&
  line.right > Math.min(...cell.map(({ x }) => x));

/** Whether rows are a table: several cells, of which the first are not only the numbers of a list. */
const isTable = (rows: readonly Row[]): boolean =>
  rows.length >= 2 &&
  (rows.length >= 3 || rows.some((row) => row.length >= 3)) &&
  !rows.every(
    ([first]) =>
      first?.length === 1 &&
      first.every((line) => /^\S+$/u.test(textOfLine(line)) && opensItem(`${textOfLine(line)} `)),
  );

/** Puts the cells of rows under each other, by the places where the columns begin. */
function inColumns(rows: readonly Row[]): Cell[][] {
  const widest = rows.reduce((most, row) => (row.length > most.length ? row : most), rows[0] ?? []);
  const centres = widest.map(centre);
  return rows.map((row) => {
    const cells = centres.map((): Line[] => []);
    for (const cell of row) {
      const at = centre(cell);
      const nearest = centres.reduce(
        (best, one, index) => (Math.abs(one - at) < Math.abs((centres[best] ?? 0) - at) ? index : best),
        0,
      );
      cells[nearest]?.push(...cell);
    }
    return cells.map((lines): Cell => ({ paragraphs: lines.length === 0 ? [] : [lines], isHead: false }));
  });
}

const centre = (cell: readonly Line[]): number =>
  (Math.min(...cell.map(({ x }) => x)) + Math.max(...cell.map(({ right }) => right))) / 2;
