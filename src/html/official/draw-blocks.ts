/** Draws the blocks of official text. */
import { words } from '@words/official.ts';
import { imagePath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, FigureBlock, UnaddressedBlock } from '../../core/block.ts';
import { forgottenKind } from '../../core/forgotten-kind.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';
import { drawMarker, drawNumber, drawTermsButton } from './draw-numbers.ts';
import { drawTable } from './draw-table.ts';
import { drawWords, type PageOfWords } from './draw-words.ts';

/** Draws blocks that follow each other. Items that follow each other become a list. */
export function drawBlocks(blocks: readonly Block[], page: PageOfWords): Markup {
  const runs: { isList: boolean; isIntroduced: boolean; drawn: Markup[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    const isList = block.kind === 'item';
    const drawn = drawBlock(block, page);
    const last = runs.at(-1);
    if (last?.isList === isList) last.drawn.push(drawn);
    else runs.push({ isList, isIntroduced: introduces(blocks[index - 1], block), drawn: [drawn] });
  }
  return joinParts(
    runs.map(({ isList, isIntroduced, drawn }) =>
      isList ? markup`<ul class="points${isIntroduced ? ' introduced' : ''}" role="list">${drawn}</ul>` : drawn,
    ),
  );
}

/** Whether a plain paragraph introduces points, which are then indented like those within a numbered paragraph. */
function introduces(before: Block | undefined, point: Block): boolean {
  if (before?.kind !== 'paragraph' || before.isOfficial || point.label === undefined) return false;
  return point.kind === 'item' && point.numberLength > 0 && /[:：—–]\s*$/.test(before.text);
}

/** Draws a paragraph, item, signature or footnote: its number and its words. */
export function drawAddressed(block: AddressedBlock, page: PageOfWords): Markup {
  const { kind, id, label } = block;
  return joinParts([
    markup`<div class="numbered${kind === 'signature' ? ' signature' : ''}">`,
    drawNumber(block, words.paragraph(label)),
    markup`<p id="${id}">${drawWords(block.words, page)}</p>${drawTermsButton(block)}</div>`,
  ]);
}

function drawBlock(block: Block, page: PageOfWords): Markup {
  switch (block.kind) {
    case 'heading': {
      const element = `h${block.level + (page.isBelowSection === true ? 1 : 0)}`;
      return markup`<${element} class="level-${block.level}" id="${block.id}">${drawWords(block.words, page, true)}</${element}>`;
    }
    case 'item': {
      const own = block.label === undefined ? drawMarker(block.marker) : drawAddressed(block, page);
      return markup`<li${isBullet(block) ? markup` class="bullet"` : ''}>${own}${drawBlocks(block.children, page)}</li>`;
    }
    case 'figure':
      return drawFigure(block, page);
    case 'table':
      return drawTable(block, page);
    case 'quote':
      return markup`<blockquote>${drawBlocks(block.children, page)}</blockquote>`;
    case 'provenance':
      return markup`<p class="provenance">${drawWords(block.words, page)}</p>`;
    case 'paragraph':
    case 'signature':
    case 'footnote':
    // A figure and a table draw their own captions and cells; others can still be drawn by themselves.
    case 'caption':
    case 'cell':
      return drawAddressed(block, page);
    default:
      return forgottenKind(block);
  }
}

/** Returns whether an item has no number, either beside its words or in them. */
const isBullet = (item: AddressedBlock | UnaddressedBlock) =>
  item.marker === undefined && !(item.label !== undefined && item.isOfficial);

/** Draws a figure: its picture, or that it has none here, and its caption. */
function drawFigure({ image, children }: FigureBlock, page: PageOfWords): Markup {
  const picture =
    image &&
    joinParts([
      markup`<img src="${imagePath(page.document, image.file)}" alt="${image.alternative}"`,
      markup`${attribute('width', image.width)}${attribute('height', image.height)} loading="lazy">`,
    ]);
  const captions = children
    .filter((child): child is AddressedBlock => child.kind === 'caption')
    .map((caption) => [
      drawNumber(caption, words.caption(caption.label), true),
      // HTML requires that the caption is the last element of its figure.
      drawTermsButton(caption),
      markup`<figcaption id="${caption.id}">${drawWords(caption.words, page)}</figcaption>`,
    ]);
  // A style sheet shows these words, so that they are not in the text that is proved and copied.
  const missing = picture === undefined ? words.pictureMissing : undefined;
  return markup`<figure class="numbered"${attribute('data-label', missing)}>${picture}${captions}</figure>`;
}
