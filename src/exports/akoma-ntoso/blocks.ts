/**
 * The blocks of a section as a hierarchy of Akoma Ntoso: every block is an element with an `eId`, and its words in `p`.
 */
import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import { imagePath, publicAddress, sectionId, targetPath } from '../../core/addresses/addresses.ts';
import type { AddressedBlock, Block, Call, FigureBlock, TableBlock, TableCell } from '../../core/block.ts';
import type { Section } from '../../core/model.ts';
import type { Target } from '../../core/reference.ts';
import { type BlockOf, type BlockWriters, walkBlocks } from '../../core/walk/blocks.ts';
import type { Periods } from './force.ts';
import { numberedElement } from './parts.ts';
import { elementsOfWords } from './words.ts';

type Numbered = BlockOf<'paragraph' | 'footnote' | 'item'>;

/**
 * Makes the blocks of a section. A footnote of the document is at its first call; further calls refer to it.
 *
 * @param periods since when and until when passages are in force
 * @param site the site's origin, if it is known
 */
export function blocksOf(section: Section, periods: Periods, site: URL | undefined): ElementContent[] {
  const footnotes = new Map(section.footnotes.map((footnote) => [footnote.id, footnote]));
  const called = new Set<string>();

  const { addressOf, blockAddress } = addressesWith(periods);

  const callOf = ({ footnote: id, marker }: Call): ElementContent => {
    const footnote = footnotes.get(id);
    if (footnote === undefined || called.has(id)) return x('noteRef', { href: `#${id}`, marker });
    called.add(id);
    return x('authorialNote', { ...addressOf(footnote), marker, placement: 'bottom' }, [
      x('p', inline(footnote)),
      ...elementsOfBlocks(footnote.children),
    ]);
  };
  const inline = ({ words }: Pick<Block, 'words'>) =>
    elementsOfWords(words, callOf, (target) => addressOfTarget(target, section, site));

  /** What is written for blocks; the numbers of the outermost are those of the section. */
  const writersFor = (isOutermost: boolean): BlockWriters<Element> => {
    const numbered = (plain: string) => (block: Numbered) =>
      hierarchical(block.label !== undefined && block.isOfficial ? numberedElement(block, isOutermost) : plain, block);
    return {
      heading: (block) => x('crossHeading', { eId: block.id, class: `level-${block.level}` }, inline(block)),
      paragraph: numbered('paragraph'),
      footnote: numbered('paragraph'),
      item: numbered('indent'),
      signature: (block) => container('signature', addressOf(block), [x('p', [x('signature', inline(block))])]),
      provenance: (block) => container('provenance', {}, [x('p', inline(block))]),
      quote: ({ children }) => container('quote', {}, [x('p', [x('embeddedStructure', elementsOfBlocks(children))])]),
      figure: (block) => container('figure', {}, figure(block)),
      table: (block) => container('table', {}, [tableOf(block)]),
      caption: misplaced,
      cell: misplaced,
    };
  };
  /** Makes the element of a block with its number, its words and the blocks in it. */
  const hierarchical = (name: string, block: Numbered): Element => {
    const words = block.text === '' ? [] : [x('p', inline(block))];
    return x(name, blockAddress(block), [
      ...(block.marker === undefined ? [] : [x('num', block.marker)]),
      ...(block.children.length === 0
        ? [x('content', words)]
        : [...(words.length === 0 ? [] : [x('intro', words)]), ...elementsOfBlocks(block.children)]),
    ]);
  };
  const elementsOfBlocks = (blocks: readonly Block[], isOutermost = false): ElementContent[] =>
    walkBlocks(blocks, writersFor(isOutermost)).flatMap((element) => [{ type: 'text', value: '\n' }, element]);

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
  return elementsOfBlocks(section.blocks, true);
}

/** A figure and a table write their own captions and cells. */
const misplaced = ({ kind }: AddressedBlock): never => {
  throw new Error(`Found a ${kind} outside of a table or figure.`);
};

/** The address of what a reference names: within the file, or that of another document. */
const addressOfTarget = (target: Target, { document }: Section, site: URL | undefined): string =>
  target.other === undefined
    ? `#${target.id ?? sectionId(target.section)}`
    : publicAddress(targetPath(document, target), site);

function addressesWith(periods: Periods) {
  /** A block's id, the label by which it is cited, and when it is in force. */
  const addressOf = ({ id, label }: AddressedBlock) => ({ eId: id, title: label, ...periods.of(id) });
  /** The same for a block that may have none, and whether its number is only ours. */
  const blockAddress = (block: Block) =>
    block.label === undefined ? {} : { ...addressOf(block), ...(!block.isOfficial && { class: 'counted' }) };
  return { addressOf, blockAddress };
}

/** A block for which the standard's hierarchy has no element of its own. */
const container = (name: string, attributes: { eId?: string; title?: string }, content: Element[]): Element =>
  x('hcontainer', { name, ...attributes }, [x('content', content)]);
