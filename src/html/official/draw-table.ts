/** Draws the tables of official text. */
import { words } from '@words/official.ts';
import type { AddressedBlock, TableBlock } from '../../core/block.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { drawRows } from './draw-alike.ts';
import { drawNumber } from './draw-numbers.ts';
import { drawNames, drawWords, type PageOfWords } from './draw-words.ts';

/**
 * Draws a table, which scrolls in its own frame. Its caption is above it, and every cell with words has an id. Cells
 * are cited by the label of the caption; without a caption, each cell has its own label.
 */
export function drawTable({ caption, rows }: TableBlock, page: PageOfWords): Markup {
  const drawn = drawRows(rows, {
    words: (cell) => drawWords(cell.words, page),
    before: ({ id }) => page.beside?.(id)?.before,
    names: (cell) => joinParts([drawNames(cell, page), attribute('data-name', caption ? undefined : cell.label)]),
  });
  // Each table that scrolls on a page needs a name of its own, by which listeners tell it from the others.
  const [first] = rows.flat().flatMap(({ block }) => block ?? []);
  const name = caption?.label ?? (first === undefined ? words.table : words.tableFrom(first.label));
  return joinParts([
    markup`<figure class="table">${caption && drawCaption(caption, page)}`,
    markup`<div class="table-scroll" role="region" tabindex="0" aria-label="${name}">`,
    markup`<table>${drawn}</table></div></figure>`,
  ]);
}

function drawCaption(caption: AddressedBlock, page: PageOfWords): Markup {
  const number = drawNumber(caption, words.caption(caption.label), true);
  const drawn = drawWords(caption.words, page);
  const before = page.beside?.(caption.id)?.before;
  return markup`${before}<div class="numbered">${number}<figcaption${drawNames(caption, page)}>${drawn}</figcaption></div>`;
}
