/** Draws the blocks of official text on pages. */
import { words } from '@words/official.ts';
import { imagePath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, FigureBlock } from '../../core/block.ts';
import { type BlockOf, type BlockWriters, walkBlocks } from '../../core/walk/blocks.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { type Dress, drawNumbered, writersAlike } from './draw-alike.ts';
import { drawMarker, drawNumber, drawTermsButton } from './draw-numbers.ts';
import { drawTable } from './draw-table.ts';
import { drawNames, drawWords, type PageOfWords } from './draw-words.ts';

/** Draws blocks that follow each other. */
export const drawBlocks = (blocks: readonly Block[], page: PageOfWords): Markup =>
  joinParts(walkBlocks(blocks, writersFor(page)));

/** Draws a paragraph, item, signature or footnote: its number and its words. */
export const drawAddressed = (block: AddressedBlock, page: PageOfWords): Markup => drawNumbered(block, dressFor(page));

const dressFor = (page: PageOfWords): Dress => ({
  words: (block) => drawWords(block.words, page),
  names: (block) => drawNames(block, page),
  before: ({ id }) => page.beside?.(id)?.before,
  number: (block) => drawNumber(block, words.paragraph(block.label)),
  after: (block) => drawTermsButton(block, notedOn(page)),
});

/** The ids of the terms that have a note on the page. */
const notedOn = ({ marked, noted = marked }: PageOfWords) => noted;

const writersFor = (page: PageOfWords): BlockWriters<Markup> => ({
  ...writersAlike(dressFor(page)),
  heading: (block) => {
    const element = `h${block.level + (page.isBelowSection === true ? 1 : 0)}`;
    return markup`${page.beside?.(block.id)?.before}<${element} class="level-${block.level}" id="${block.id}">${drawWords(block.words, page, true)}</${element}>`;
  },
  item: (block, inside) => {
    const own = block.label === undefined ? drawMarker(block.marker) : drawAddressed(block, page);
    return markup`<li${isBullet(block) ? markup` class="bullet"` : ''}>${own}${inside()}</li>`;
  },
  list: (items, before) => {
    const kind = introduces(before, items[0]?.item) ? ' introduced' : '';
    return markup`<ul class="points${kind}" role="list">${items.map(({ made }) => made)}</ul>`;
  },
  figure: (block) => drawFigure(block, page),
  table: (block) => drawTable(block, page),
});

/** Whether a plain paragraph introduces points, which are then indented like those within a numbered paragraph. */
function introduces(before: Block | undefined, point: BlockOf<'item'> | undefined): boolean {
  if (before?.kind !== 'paragraph' || before.isOfficial || point?.label === undefined) return false;
  return point.numberLength > 0 && /[:：—–]\s*$/.test(before.text);
}

/** Returns whether an item has no number, either beside its words or in them. */
const isBullet = (item: BlockOf<'item'>) => item.marker === undefined && !(item.label !== undefined && item.isOfficial);

/** Draws a figure: its picture, or that it has none here, and its caption. */
function drawFigure({ image, children }: FigureBlock, page: PageOfWords): Markup {
  const picture =
    image &&
    joinParts([
      markup`<img src="${imagePath(page.document, image.file)}" alt="${image.alternative}"`,
      markup`${attribute('width', image.width)}${attribute('height', image.height)} loading="lazy">`,
    ]);
  const captions = children.filter((child): child is AddressedBlock => child.kind === 'caption');
  const drawn = captions.map((caption) => [
    drawNumber(caption, words.caption(caption.label), true),
    // HTML requires that the caption is the last element of its figure.
    drawTermsButton(caption, notedOn(page)),
    markup`<figcaption${drawNames(caption, page)}>${drawWords(caption.words, page)}</figcaption>`,
  ]);
  const before = captions.map(({ id }) => page.beside?.(id)?.before);
  // A style sheet shows these words, so that they are not in the text that is proved and copied.
  const missing = picture === undefined ? words.pictureMissing : undefined;
  return markup`${before}<figure class="numbered"${attribute('data-label', missing)}>${picture}${drawn}</figure>`;
}
