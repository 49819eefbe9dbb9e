/** Draws the table of a part of a note. */
import type { Element, ElementContent, Nodes } from 'hast';
import { words } from '@words/notes.ts';

/**
 * Draws a table in a frame of its own, which scrolls if the table is wider than the window. The first cell of a row
 * names the row. Each other cell carries the name of its column, which is drawn where rows become blocks
 * (note-table.css).
 *
 * @param table the table, whose cells are drawn already
 * @param part the heading of the part, which has no other table
 */
export function drawTable(table: Element, part: string): Element {
  const [head = [], ...rows] = below(table, 'tr').map((row) => row.children.filter(isElement));
  const names = head.map(wordsOfCell);
  const drawRow = ([first, ...others]: readonly Element[]) =>
    element('tr', {}, [
      ...(first === undefined ? [] : [element('th', { scope: 'row' }, first.children)]),
      ...others.map(({ children }, index) => element('td', { dataName: names[index + 1] }, children)),
    ]);
  const columns = head.map(({ children }) => element('th', { scope: 'col' }, children));
  const drawn = element('table', { className: ['note-table'] }, [
    element('thead', {}, [element('tr', {}, columns)]),
    element('tbody', {}, rows.map(drawRow)),
  ]);
  const frame = { className: ['table-frame'], role: 'region', tabIndex: 0, ariaLabel: words.table(part) };
  return element('div', frame, [drawn]);
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  ...{ tagName, properties, children },
});

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** The elements of a name below another, in order. */
const below = ({ children }: Element, name: string): Element[] =>
  children.filter(isElement).flatMap((child) => (child.tagName === name ? [child] : below(child, name)));

/** The words of a cell. */
const wordsOfCell = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOfCell).join('') : '';
