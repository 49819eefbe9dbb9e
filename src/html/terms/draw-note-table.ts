/** Draws the table of a part of a note. */
import type { Element, ElementContent } from 'hast';
import { words } from '@words/notes.ts';
import { elementsBelow, isElement, wordsOf } from './elements-below.ts';

/**
 * Draws a table in a frame of its own, which scrolls if the table is wider than the window. The first cell of a row
 * names the row. Each other cell carries the name of its column, which is drawn where rows become blocks
 * (note-page.css).
 *
 * @param table the table, whose cells are drawn already
 * @param part the heading of the part, which has no other table
 */
export function drawTable(table: Element, part: string): Element {
  const [head = [], ...rows] = elementsBelow(table, 'tr').map((row) => row.children.filter(isElement));
  const names = head.map(wordsOf);
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
