/** Reads tables of official text. */
import type { Nodes, Table } from 'mdast';
import { attribute, isElement } from '../markdown/elements.ts';
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
      if (covered.has(`${row} ${column}`)) {
        if (words.text !== '' || span !== undefined)
          report(
            node,
            `Found "${words.text}" in a cell that another covers, expected it empty. Correct the span, or empty the cell.`,
          );
        continue;
      }
      const columns = Number(span === undefined ? 1 : (attribute(span, 'columns') ?? 1));
      const rows = Number(span === undefined ? 1 : (attribute(span, 'rows') ?? 1));
      const fits =
        isCount(columns) && isCount(rows) && column + columns <= width && row + rows <= table.children.length;
      if (span !== undefined && !fits)
        report(span, 'Found a span that leads out of its table, expected columns and rows that it has. Correct it.');
      for (let down = 0; fits && down < rows; down += 1)
        for (let along = 0; along < columns; along += 1) covered.add(`${row + down} ${column + along}`);
      cells.push({ row, column, columns, rows, isHeader: row === 0, node, words });
    }
  }
  return cells;
}

const isCount = (value: number) => Number.isInteger(value) && value >= 1;
