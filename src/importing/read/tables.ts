/** Turns HTML's tables into Markdown's: cells of words, and how many columns and rows they cover. */
import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import type { PhrasingContent, RootContent, Table, TableCell } from 'mdast';
import type { ImportLog } from '../import-log.ts';
import { MOST_CELLS, tooManyCells } from '../size.ts';
import { named } from './elements.ts';
import { collapsed, property, textOfNode } from './tree.ts';

/** Returns a table with its caption; nothing for a table without words. */
export function readTable(state: State, node: Element, log: ImportLog): RootContent[] {
  const captions = node.children.filter(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  const above = captions.flatMap((caption) => captionOf(state, caption));
  const rows = rowsOf(node);
  const grid = gridOf(state, rows, log);
  // A table without words only puts pictures beside each other.
  if (collapsed(rows.map(textOfNode).join('')) === '') return [...above, ...picturesIn(grid)];
  const [first] = rows;
  if (first !== undefined && !hasElement(first, 'th') && !hasElement(node, 'thead'))
    log.remark('flattened', 'a table without a head: its first row stands as its head', node);
  const width = Math.max(...grid.map((line) => line.length), 1);
  const table: Table = {
    type: 'table',
    children: grid.map((line) => ({
      type: 'tableRow',
      children: Array.from({ length: width }, (_, column) => line[column] ?? { type: 'tableCell', children: [] }),
    })),
    ...(node.position && { position: node.position }),
  };
  return [...above, table];
}

/**
 * The cells of a table by row and column. Of those that a cell covers, the first has its words and the others are
 * empty.
 */
type Grid = readonly (TableCell | undefined)[][];

/** @throws TooLarge if tables have more cells than an import reads */
function gridOf(state: State, rows: readonly Element[], log: ImportLog): Grid {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  for (const [row, { children }] of rows.entries()) {
    let column = 0;
    for (const cell of children) {
      if (cell.type !== 'element' || !['td', 'th'].includes(cell.tagName)) continue;
      while (grid[row]?.[column] !== undefined) column += 1;
      const columns = spanOf(cell, 'colSpan', 200);
      const down = Math.min(spanOf(cell, 'rowSpan', rows.length), rows.length - row);
      log.cells += columns * down;
      if (log.cells > MOST_CELLS) throw tooManyCells();
      const span = { ...(columns > 1 && { columns: String(columns) }), ...(down > 1 && { rows: String(down) }) };
      const words = cellWords(state, cell, log);
      const covers = columns > 1 || down > 1;
      for (const line of grid.slice(row, row + down))
        for (let along = column; along < column + columns; along += 1)
          line[along] = { type: 'tableCell', children: [] };
      grid[row]?.splice(column, 1, {
        type: 'tableCell',
        children: covers ? [named('Span', [], span), ...words] : words,
      });
      column += columns;
    }
  }
  return grid;
}

/** The pictures of a table, and links that may hold some, each row by row in a paragraph for each cell. */
const picturesIn = (grid: Grid): RootContent[] =>
  grid.flat().flatMap((cell): RootContent[] => {
    const children = cell?.children.filter(({ type }) => type === 'image' || type === 'link') ?? [];
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  });

const hasElement = ({ children }: Element, name: string): boolean =>
  children.some((child) => child.type === 'element' && child.tagName === name);

/** Makes a caption as content files have it. */
export function captionOf(state: State, node: Element): RootContent[] {
  const words = inLines(state, node).flatMap((line, index) => (index === 0 ? line : [named('br'), ...line]));
  return words.length === 0 ? [] : [{ type: 'paragraph', children: [named('Caption', words)] }];
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

function spanOf(cell: Element, name: string, most: number): number {
  const span = Number.parseInt(property(cell, name), 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}

/** The words of a cell. Blocks in it become lines. */
function cellWords(state: State, cell: Element, log: ImportLog): PhrasingContent[] {
  const lines = inLines(state, cell, (what) =>
    log.remark('flattened', `${what} in a cell of a table: it became lines`, cell),
  );
  return lines.flatMap((line, index) => (index === 0 ? line : [named('br'), ...line]));
}

/** The content of an element as lines of words. */
function inLines(state: State, node: Element, flatten: (what: string) => void = () => undefined): PhrasingContent[][] {
  return state.toFlow(state.all(node)).flatMap((block) => linesOf(block, flatten));
}

/** Returns the lines of a block. Calls `flatten` with everything that a cell cannot contain. */
export function linesOf(block: RootContent, flatten: (what: string) => void): PhrasingContent[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.children.map((child) => (child.type === 'break' ? named('br') : child))];
    case 'list':
      flatten('a list');
      return block.children.flatMap((item) => item.children.flatMap((one) => linesOf(one, flatten)));
    case 'table':
      flatten('a table');
      return block.children
        .map((row) =>
          row.children
            .map(({ children }) => children.filter((word) => word.type !== 'mdxJsxTextElement' || word.name !== 'Span'))
            .filter((words) => words.length > 0)
            .flatMap((words, index): PhrasingContent[] => [
              ...(index === 0 ? [] : [{ type: 'text', value: ' ' } as const]),
              ...words,
            ]),
        )
        .filter((line) => line.length > 0);
    case 'blockquote':
    case 'footnoteDefinition':
      return block.children.flatMap((one) => linesOf(one, flatten));
    case 'text':
      return block.value.trim() === '' ? [] : [[block]];
    default:
      return [];
  }
}
