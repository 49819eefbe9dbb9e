/** Reads tables of official text. */
import type { Nodes, Table } from 'mdast';
import { attribute, type Element, isElement } from '../markdown/elements.ts';
import { type ReadWords, readWords } from './read-words.ts';

/** A cell of a table. */
export interface Cell {
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
  /** How many columns and rows it spans. */
  readonly columns: number;
  readonly rows: number;
}

/** A cell with its words. */
interface ReadCell extends Cell {
  readonly node: Nodes;
  readonly words: ReadWords;
}

/**
 * Reads the cells of a table, row by row. `<Span columns="2" rows="3" />` at the beginning of a cell makes it span
 * others, which must be empty.
 *
 * @param report reports what is wrong with it
 */
export function readTable(table: Table, report: (node: Nodes, message: string) => void): ReadCell[] {
  const width = table.children[0]?.children.length ?? 0;
  const covered = new Set<string>();
  const cells: ReadCell[] = [];
  for (const [row, { children, ...rowNode }] of table.children.entries()) {
    if (children.length !== width)
      report(
        { ...rowNode, children },
        `Found a row of ${children.length} cells in a table of ${width} columns, expected ${width}. Add the missing cells (an empty one is "| |"), or take away those too many.`,
      );
    for (const [column, node] of children.entries()) {
      const [first, ...rest] = node.children;
      const span = first !== undefined && isElement(first, 'Span') ? first : undefined;
      const words = readWords(span === undefined ? node.children : rest);
      if (!covered.has(`${row} ${column}`)) {
        const reach = reachOf(span);
        const fits = staysWithin(table, { row, column, ...reach });
        if (span !== undefined && !fits)
          report(span, 'Found a span that leads out of its table, expected columns and rows that it has. Correct it.');
        if (fits) for (const place of placesCovered({ row, column, ...reach })) covered.add(place);
        cells.push({ row, column, ...reach, isHeader: row === 0, node, words });
      } else if (words.text !== '' || span !== undefined)
        report(
          node,
          `Found "${words.text}" in a cell that another covers, expected it empty. Correct the span, or empty the cell.`,
        );
    }
  }
  return cells;
}

/** A rectangle of cells. */
type Reach = Pick<Cell, 'row' | 'column' | 'columns' | 'rows'>;

/** How many columns and rows a cell covers: one of each, unless it begins with a span. */
function reachOf(span: Element | undefined): Pick<Reach, 'columns' | 'rows'> {
  const count = (name: string) => Number(span === undefined ? 1 : (attribute(span, name) ?? 1));
  return { columns: count('columns'), rows: count('rows') };
}

/** Whether a rectangle has cells, and only cells of its table. */
const staysWithin = ({ children }: Table, { row, column, columns, rows }: Reach): boolean =>
  isCount(columns) &&
  isCount(rows) &&
  column + columns <= (children[0]?.children.length ?? 0) &&
  row + rows <= children.length;

/** The places of the cells of a rectangle, by row and column. */
const placesCovered = ({ row, column, columns, rows }: Reach): string[] =>
  Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, along) => `${row + down} ${column + along}`),
  ).flat();

const isCount = (value: number) => Number.isInteger(value) && value >= 1;
