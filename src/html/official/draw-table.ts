/** Draws the tables of official text. */
import { words } from '@words/official.ts';
import type { AddressedBlock, TableBlock, TableCell } from '../../core/block.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { drawNumber } from './draw-numbers.ts';
import { drawWords } from './draw-words.ts';

/**
 * Draws a table, which scrolls in its own frame. Its caption is above it, and every cell with words has an id. Cells
 * are cited by the label of the caption; without a caption, each cell has its own label.
 *
 * @param marked the ids of the terms that are marked on this page
 */
export function drawTable({ caption, rows }: TableBlock, marked: ReadonlySet<string>): Markup {
  const drawCell = ({ block, isHeader, columns, rows: down }: TableCell) => {
    // An empty cell is not the header of anything.
    const element = isHeader && block !== undefined ? 'th' : 'td';
    const attributes = [
      attribute('id', block?.id),
      attribute('data-name', caption === undefined ? block?.label : undefined),
      attribute('scope', element === 'th' ? 'col' : undefined),
      attribute('colspan', columns > 1 ? columns : undefined),
      attribute('rowspan', down > 1 ? down : undefined),
    ];
    return markup`<${element}${attributes}>${block && drawWords(block.words, { marked })}</${element}>`;
  };
  const drawPart = (element: string, part: TableBlock['rows']) =>
    part.length > 0
      ? markup`<${element}>${part.map((row) => markup`<tr>${row.map(drawCell)}</tr>`)}</${element}>`
      : undefined;
  const head = rows.filter((row) => row.every(({ isHeader }) => isHeader));
  // Each table that scrolls on a page needs a name of its own, by which listeners tell it from the others.
  const [first] = rows.flat().flatMap(({ block }) => block ?? []);
  const name = caption?.label ?? (first === undefined ? words.table : words.tableFrom(first.label));
  return joinParts([
    markup`<figure class="table">${caption && drawCaption(caption, marked)}`,
    markup`<div class="table-scroll" role="region" tabindex="0" aria-label="${name}"><table>`,
    drawPart('thead', head),
    drawPart('tbody', rows.slice(head.length)),
    markup`</table></div></figure>`,
  ]);
}

function drawCaption(caption: AddressedBlock, marked: ReadonlySet<string>): Markup {
  const number = drawNumber(caption, words.caption(caption.label), caption.label);
  const drawn = drawWords(caption.words, { marked });
  return markup`<div class="numbered">${number}<figcaption id="${caption.id}">${drawn}</figcaption></div>`;
}
