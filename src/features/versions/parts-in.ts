/** Draws the passages of a text for the page that has it beside another language. */
import { blockPath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block } from '../../core/block.ts';
import type { Document } from '../../core/model.ts';
import { memoOf } from '../../core/memo/memo.ts';
import { blocksOfWords } from '../../core/reading-order.ts';
import { type Markup, markup } from '../../html/markup.ts';
import type { PartBeside } from '../../html/part-beside.ts';
import { drawWords } from '../../html/official/draw-words.ts';
import { saidOfChanges } from './changes.ts';

/** A passage with what stands before it without an address of its own, or at the end of its section after it. */
interface Placed {
  readonly section: string;
  readonly before: readonly Block[];
  readonly block: AddressedBlock;
  after: readonly Block[];
}

const placedIn = memoOf(({ sections }: Document): ReadonlyMap<string, Placed> => {
  const placed = new Map<string, Placed>();
  for (const section of sections) {
    let before: Block[] = [];
    let last: Placed | undefined;
    for (const { block } of blocksOfWords(section))
      if (block.label === undefined) before.push(block);
      else {
        last = { section: section.slug, before, block, after: [] };
        placed.set(block.id, last);
        before = [];
      }
    if (last !== undefined) last.after = before;
  }
  return placed;
});

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
