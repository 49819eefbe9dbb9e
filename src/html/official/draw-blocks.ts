/** Draws blocks of official text, of which a library is made (page/markup.ts). */
import { words } from '@words/official.ts';
import { imagePath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, FigureBlock, UnaddressedBlock } from '../../core/block.ts';
import { attribute, inRow, type Markup, markup } from '../markup.ts';
import { drawMarker, drawNumber, drawTermsButton } from './draw-numbers.ts';
import { drawTable } from './draw-table.ts';
import { drawWords } from './draw-words.ts';

/** What blocks are drawn with. */
interface Ways {
  /** Id of the document. */
  readonly document: string;
  /** Ids of the terms that are marked on this page. */
  readonly marked: ReadonlySet<string>;
}

/** Blocks that follow each other; items side by side are a list. */
export function drawBlocks(blocks: readonly Block[], ways: Ways): Markup {
  const runs: { isList: boolean; drawn: Markup[] }[] = [];
  for (const block of blocks) {
    const isList = block.kind === 'item';
    const drawn = drawBlock(block, ways);
    const last = runs.at(-1);
    if (last?.isList === isList) last.drawn.push(drawn);
    else runs.push({ isList, drawn: [drawn] });
  }
  return inRow(
    runs.map(({ isList, drawn }) => (isList ? markup`<ul class="points" role="list">${drawn}</ul>` : drawn)),
  );
}

/** A paragraph, item, signature or footnote: its number and its words. */
export function drawAddressed(block: AddressedBlock, marked: ReadonlySet<string>): Markup {
  const { kind, id, label, marginLabel, marker } = block;
  return inRow([
    markup`<div class="numbered${kind === 'signature' ? ' signature' : ''}">`,
    drawNumber(block, words.paragraph(label), label === marginLabel ? undefined : label),
    marker === undefined ? '' : drawMarker(marker),
    markup`<p id="${id}">${drawWords(block.words, { marked })}</p>${drawTermsButton(block)}</div>`,
  ]);
}

function drawBlock(block: Block, ways: Ways): Markup {
  const { marked } = ways;
  switch (block.kind) {
    case 'heading': {
      const element = `h${block.level}`;
      return markup`<${element} id="${block.id}">${drawWords(block.words, { marked, inHeading: true })}</${element}>`;
    }
    case 'item': {
      const own = block.label === undefined ? drawMarker(block.marker) : drawAddressed(block, marked);
      return markup`<li${isBullet(block) ? markup` class="bullet"` : ''}>${own}${drawBlocks(block.children, ways)}</li>`;
    }
    case 'figure':
      return drawFigure(block, ways);
    case 'table':
      return drawTable(block, marked);
    case 'quote':
      return markup`<blockquote>${drawBlocks(block.children, ways)}</blockquote>`;
    case 'provenance':
      return markup`<p class="provenance">${drawWords(block.words, { marked })}</p>`;
    case 'paragraph':
    case 'signature':
    case 'footnote':
    // The two that their figure and their table draw, where they are in one.
    case 'caption':
    case 'cell':
      return drawAddressed(block, marked);
  }
}

/** Whether an item has no number, neither beside its words nor in them. */
const isBullet = (item: AddressedBlock | UnaddressedBlock) =>
  item.marker === undefined && !(item.label !== undefined && item.isOfficial);

/** A figure: its picture, where there is one, and its caption. */
function drawFigure({ image, children }: FigureBlock, { document, marked }: Ways): Markup {
  const picture =
    image &&
    inRow([
      markup`<img src="${imagePath(document, image.file)}" alt="${image.alternative}"`,
      markup`${attribute('width', image.width)}${attribute('height', image.height)} loading="lazy">`,
    ]);
  const captions = children
    .filter((child): child is AddressedBlock => child.kind === 'caption')
    .map((caption) => [
      drawNumber(caption, words.caption(caption.label), caption.label),
      // A caption is the last in its figure.
      drawTermsButton(caption),
      markup`<figcaption id="${caption.id}">${drawWords(caption.words, { marked })}</figcaption>`,
    ]);
  return markup`<figure class="numbered">${picture}${captions}</figure>`;
}
