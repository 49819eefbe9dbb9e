/** What pages and books draw alike of official text. Both have it in HTML, each in a dress of its own. */
import type { AddressedBlock, Block, TableBlock, TableCell } from '../../core/block.ts';
import type { BlockWriters } from '../../core/walk/blocks.ts';
import type { WordWriters } from '../../core/walk/words.ts';
import { attribute, joinParts, type Markup, markup } from '../markup.ts';

/** What pages and books draw in different ways. */
export interface Dress {
  /** Draws the words of a block. */
  readonly words: (block: Block) => Markup;
  /** Draws the attributes, among them the id, of the element that has the words of a block and nothing else. */
  readonly names: (block: AddressedBlock) => Markup;
  /** Draws the number of a block, beside its words. */
  readonly number: (block: AddressedBlock) => Markup;
  /** Draws what comes before a block. */
  readonly before: (block: AddressedBlock) => Markup | undefined;
  /** Draws what comes after the words of a block. */
  readonly after: (block: AddressedBlock) => Markup | undefined;
}

/** Draws a block with an address: its number and its words. */
export function drawNumbered(block: AddressedBlock, { words, names, before, number, after }: Dress): Markup {
  const kind = block.kind === 'signature' ? ' signature' : '';
  return joinParts([
    markup`${before(block)}<div class="numbered${kind}">${number(block)}`,
    markup`<p${names(block)}>${words(block)}</p>${after(block)}</div>`,
  ]);
}

/** The kinds of block that are drawn alike. */
type Alike = 'paragraph' | 'signature' | 'footnote' | 'caption' | 'cell' | 'quote' | 'provenance';

/** Returns the writers of the kinds of block that are drawn alike. */
export function writersAlike(dress: Dress): Pick<BlockWriters<Markup>, Alike> {
  const numbered = (block: AddressedBlock) => drawNumbered(block, dress);
  return {
    paragraph: numbered,
    signature: numbered,
    footnote: numbered,
    // A figure and a table draw their own captions and cells; others can still be drawn by themselves.
    caption: numbered,
    cell: numbered,
    quote: (_, inside) => markup`<blockquote>${inside()}</blockquote>`,
    provenance: (block) => markup`<p class="provenance">${dress.words(block)}</p>`,
  };
}

/** Draws the rows of a table: those at its top that have only headers, and the others. */
export function drawRows(
  rows: TableBlock['rows'],
  { words, names, before }: Pick<Dress, 'words' | 'names' | 'before'>,
): Markup {
  const drawCell = ({ block, isHeader, columns, rows: down }: TableCell) => {
    // An empty cell is not the header of anything.
    const element = isHeader && block !== undefined ? 'th' : 'td';
    const attributes = [
      block && names(block),
      attribute('scope', element === 'th' ? 'col' : undefined),
      attribute('colspan', columns > 1 ? columns : undefined),
      attribute('rowspan', down > 1 ? down : undefined),
    ];
    return markup`<${element}${attributes}>${block && [before(block), words(block)]}</${element}>`;
  };
  const drawPart = (element: string, part: TableBlock['rows']) =>
    part.length > 0
      ? markup`<${element}>${part.map((row) => markup`<tr>${row.map(drawCell)}</tr>`)}</${element}>`
      : undefined;
  const head = rows.filter((row) => row.every(({ isHeader }) => isHeader));
  return joinParts([drawPart('thead', head), drawPart('tbody', rows.slice(head.length))]);
}

/** What is shown beside a block whose words begin with their official number. */
const SIGN = '¶';

/** Returns what is shown beside a block: its official number, a sign if its words begin with that, or our number. */
export function numberBeside({ marginLabel, marker, numberLength }: AddressedBlock) {
  if (marker !== undefined) return { whose: 'official', shown: marker } as const;
  return numberLength > 0
    ? ({ whose: 'sign', shown: SIGN } as const)
    : ({ whose: 'ours', shown: marginLabel } as const);
}

const around = (element: string) => (_: unknown, inside: () => Markup[]) =>
  markup`<${element}>${inside()}</${element}>`;

/** The writers of emphasis and the like. */
export const EMPHASIS: Pick<WordWriters<Markup>, 'emphasis' | 'strong' | 'sup' | 'sub' | 'struck'> = {
  emphasis: around('em'),
  strong: around('strong'),
  sup: around('sup'),
  sub: around('sub'),
  struck: around('s'),
};
