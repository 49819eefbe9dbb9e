/** Draws the passages of a text for the page that has it beside another language. */
import { blockPath } from '../../core/addresses/addresses.ts';
import type { Block } from '../../core/block.ts';
import type { Document } from '../../core/model.ts';
import { type Markup, markup } from '../../html/markup.ts';
import type { PartBeside } from '../../html/part-beside.ts';
import { drawWords } from '../../html/official/draw-words.ts';
import { saidOfChanges } from './changes.ts';
import { placedIn } from './placed-in.ts';

/**
 * Returns a function that draws a passage by its id, with the headings and the like that stand before it.
 *
 * @param isLeading whether the page leads to its passages, each by its id
 */
export function partsIn(text: Document, isLeading: boolean): (id: string) => PartBeside[] {
  const draw = ({ words }: Block) =>
    drawWords(words, { document: text.id, current: 'p', marked: new Set(), withoutIds: true });
  return (id) => {
    const placed = placedIn(text).get(id);
    if (placed === undefined) return [];
    const { section, before, block, after } = placed;
    const path = blockPath({ document: text.id, section, id });
    return [
      ...before.map((one) => ({ words: draw(one) })),
      { words: draw(block), label: block.label, id, path, told: saidOfChanges(text).get(id), isAnchor: isLeading },
      ...after.map((one) => ({ words: draw(one) })),
    ];
  };
}

/** Draws a heading in bold, its lines one below the other. */
export const drawHeading = (heading: string): Markup =>
  markup`<b>${heading.split('\n').map((line, index) => [index > 0 ? markup`<br>\n` : '', line])}</b>`;
