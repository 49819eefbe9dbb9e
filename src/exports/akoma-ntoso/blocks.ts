/** The blocks of a section as a hierarchy of Akoma Ntoso: every block is an element with an `eId`, and its words in `p`. */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { imagePath, publicAddress } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, Call, FigureBlock, TableBlock, TableCell } from '../../core/block.ts';
import { forgottenKind } from '../../core/forgotten-kind.ts';
import type { Section } from '../../core/model.ts';
import { numberedElement } from './parts.ts';
import { wordsOf } from './words.ts';

/**
 * Makes the blocks of a section. A footnote of the document is at its first call; further calls refer to it.
 *
 * @param site the site's origin, if it is known
 */
export function blocksOf(section: Section, site: URL | undefined): ElementContent[] {
  const footnotes = new Map(section.footnotes.map((footnote) => [footnote.id, footnote]));
  const called = new Set<string>();

  const callOf = ({ footnote: id, marker }: Call): ElementContent => {
    const footnote = footnotes.get(id);
    if (footnote === undefined || called.has(id)) return x('noteRef', { href: `#${id}`, marker });
    called.add(id);
    return x('authorialNote', { ...addressOf(footnote), marker, placement: 'bottom' }, [
      x('p', inline(footnote)),
      ...inOrder(footnote.children),
    ]);
  };
  const inline = ({ words }: Pick<Block, 'words'>) => wordsOf(words, callOf);

  const elementOf = (block: Block, isOutermost: boolean): Element => {
    switch (block.kind) {
      case 'heading':
        return x('crossHeading', { eId: block.id, class: `level-${block.level}` }, inline(block));
      case 'paragraph':
      case 'footnote':
      case 'item': {
        const isOfficial = block.label !== undefined && block.isOfficial;
        const plain = block.kind === 'item' ? 'indent' : 'paragraph';
        const element = isOfficial ? numberedElement(block, isOutermost) : plain;
        return hierarchical(x(element, blockAddress(block)), block);
      }
      case 'signature':
        return container('signature', addressOf(block), [x('p', [x('signature', inline(block))])]);
      case 'provenance':
        return container('provenance', {}, [x('p', inline(block))]);
      case 'quote':
        return container('quote', {}, [x('p', [x('embeddedStructure', inOrder(block.children))])]);
      case 'figure':
        return container('figure', {}, figure(block));
      case 'table':
        return container('table', {}, [tableOf(block)]);
      case 'caption':
      case 'cell':
        throw new Error(`Found a ${block.kind} outside of a table or figure.`);
      default:
        return forgottenKind(block);
    }
  };
  /** Puts a block's number, its words and the blocks in it into its element. */
  const hierarchical = (element: Element, block: Extract<Block, { marker: string | undefined }>): Element => {
    const words = block.text === '' ? [] : [x('p', inline(block))];
    element.children.push(
      ...(block.marker === undefined ? [] : [x('num', block.marker)]),
      ...(block.children.length === 0
        ? [x('content', words)]
        : [...(words.length === 0 ? [] : [x('intro', words)]), ...inOrder(block.children)]),
    );
    return element;
  };
  const inOrder = (blocks: readonly Block[], isOutermost = false): ElementContent[] =>
    blocks.flatMap((block) => [{ type: 'text', value: '\n' }, elementOf(block, isOutermost)]);

  const figure = ({ image, children }: FigureBlock) => [
    ...(image === undefined
      ? []
      : [
          x('p', [
            x('img', {
              src: publicAddress(imagePath(section.document, image.file), site),
              alt: image.alternative,
              width: String(image.width),
              height: String(image.height),
            }),
          ]),
        ]),
    ...children.map((caption) => x('p', caption.label === undefined ? {} : addressOf(caption), inline(caption))),
  ];
  const tableOf = ({ caption, rows }: TableBlock) =>
    x('table', [
      ...(caption === undefined ? [] : [x('caption', addressOf(caption), inline(caption))]),
      ...rows.map((cells) => x('tr', cells.map(cellOf))),
    ]);
  const cellOf = ({ block, isHeader, columns, rows }: TableCell) =>
    x(
      isHeader ? 'th' : 'td',
      {
        ...(block && addressOf(block)),
        colspan: columns > 1 ? String(columns) : undefined,
        rowspan: rows > 1 ? String(rows) : undefined,
      },
      block === undefined ? [] : [x('p', inline(block))],
    );
  return inOrder(section.blocks, true);
}

/** A block's id, and the label by which it is cited. */
const addressOf = ({ id, label }: AddressedBlock) => ({ eId: id, title: label });

/** The same for a block that may have none, and whether its number is only ours. */
const blockAddress = (block: Block) =>
  block.label === undefined ? {} : { ...addressOf(block), ...(!block.isOfficial && { class: 'counted' }) };

/** A block for which the standard's hierarchy has no element of its own. */
const container = (name: string, attributes: { eId?: string; title?: string }, content: Element[]): Element =>
  x('hcontainer', { name, ...attributes }, [x('content', content)]);
