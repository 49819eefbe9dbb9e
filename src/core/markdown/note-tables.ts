/** The tables of notes: what an editor must write, and what is made of it. */
import type { Node, Nodes, Root, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../faults/fault.ts';

/**
 * Returns a fault for everything that keeps a table from being read row by row: a missing head, a column without a name,
 * a row of another length or without a name; and for a table within something else, or below the same heading as another.
 *
 * @param body the text from which the tree was made
 * @param file path for faults
 */
export function checkTables(tree: Root, body: string, file: string): Fault[] {
  const faults: Fault[] = [];
  const report = (node: Node, message: string) => {
    const { line, column } = node.position?.start ?? {};
    faults.push({ file, line, column, message });
  };
  let isFirst = true;
  for (const node of tree.children) {
    if (node.type === 'table' && !isFirst)
      report(
        node,
        'Found a second table below a heading, expected one at most. Make one of both, or words of this one.',
      );
    isFirst = node.type === 'heading' || (isFirst && node.type !== 'table');
  }
  visit(tree, (node, _index, parent) => {
    if (node.type === 'table' && parent?.type !== 'root')
      report(node, 'Found a table within something else, expected it on lines of its own. Move it out.');
    if (node.type === 'table') checkTable(node, report);
    if (node.type === 'paragraph' && body[node.position?.start.offset ?? -1] === '|')
      report(
        node,
        'Found "|" at the beginning of a line that is no row of a table, expected the names of the columns, a line such as "| --- | --- |" with as many columns, and the rows. Add what is missing, or put a backslash before the "|".',
      );
  });
  return faults;
}

function checkTable({ children: [head, ...rows], align, position }: Table, report: Report): void {
  const width = head?.children.length ?? 0;
  const table = { type: 'table', position };
  for (const cell of head?.children ?? [])
    if (isEmpty(cell))
      report(cell, 'Found a column without a name, expected words in each cell of the first row. Name it.');
  if (align?.some((side) => typeof side === 'string') === true)
    report(table, 'Found a colon in the line below the names of the columns, expected "---" for each. Remove it.');
  if (rows.length === 0)
    report(table, 'Found a table without rows, expected one at least. Add it, or remove the table.');
  for (const row of rows) {
    const [first] = row.children;
    if (row.children.length !== width)
      report(
        row,
        `Found a row of ${row.children.length} cells in a table of ${width} columns, expected ${width}. Add the missing cells (an empty one is "| |"), or take away those too many.`,
      );
    if (first === undefined || isEmpty(first))
      report(row, 'Found a row whose first cell is empty, expected what the row is about. Write it there.');
  }
}

const isEmpty = (node: Nodes) => toString(node).trim() === '';

/** Reports what is wrong with a node. */
type Report = (node: Node, message: string) => void;

/** The rows of a table without its head. */
export const rowsOf = ({ children }: Table): readonly TableRow[] => children.slice(1);
