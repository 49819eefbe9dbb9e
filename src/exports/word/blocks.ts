/** The blocks of official text in a Word file: paragraphs in named styles, tables, and pictures. */
import {
  ExternalHyperlink,
  type FileChild,
  type ImageRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { blockPath, publicAddress } from '../../core/addresses/addresses.ts';
import {
  bookmarkOf,
  idOfBookmark,
  officialStyle,
  WORD_LINK_ALONE,
  WORD_STYLES,
  type WordBlock,
} from '../../core/addresses/word-file.ts';
import type { AddressedBlock, Block, FigureImage, TableBlock } from '../../core/block.ts';
import type { Document, Section } from '../../core/model.ts';
import { blocksOfWords } from '../../core/reading-order.ts';
import { forceBeside } from '../../html/force-in-words.ts';
import { type BlockOf, type BlockWriters, type InsideBlock, walkBlocks } from '../../core/walk/blocks.ts';
import { headingAt } from './headings.ts';
import { everySecondQuote } from './second-quotes.ts';
import { bookmarked, drawWords, type WordsFile } from './words.ts';

/** The file that blocks are drawn for. */
export interface BlocksFile extends WordsFile {
  readonly document: Document;
  /** The site's origin, if it is known. */
  readonly site: URL | undefined;
  /** The styles of paragraphs that were used, which are added here. */
  readonly paragraphs: Set<string>;
  /** Draws a picture. */
  readonly picture: (image: FigureImage) => ImageRun;
}

/**
 * Where blocks are: in how many items, and, if they are quoted, in how many items the quotation is, and whether it is every
 * second one in a row.
 */
interface Within {
  readonly depth: number;
  readonly quotedAt: number | undefined;
  readonly isNext: boolean;
}

/** Draws the blocks of a section, without its footnotes. */
export const drawBlocks = (section: Section, level: number, file: BlocksFile): FileChild[] =>
  walkBlocks(
    section.blocks,
    writersFor(
      { section: section.slug, level, file, next: everySecondQuote(section.blocks) },
      { depth: 0, quotedAt: undefined, isNext: false },
    ),
  ).flat();

/** What is written for the blocks of a section, whose heading has this level, where they are within items or quoted. */
function writersFor(
  place: {
    readonly section: string;
    readonly level: number;
    readonly file: BlocksFile;
    /** Every second one of quotations in a row. */
    readonly next: ReadonlySet<Block>;
  },
  within: Within,
): BlockWriters<FileChild[]> {
  const { section, level, file, next } = place;
  const put = (kind: WordBlock, children: readonly ParagraphChild[], where = within): FileChild => {
    const style = officialStyle(kind, where.depth, where.quotedAt, where.isNext);
    file.paragraphs.add(style);
    return new Paragraph({ style, children });
  };
  const addressed = (kind: WordBlock, block: AddressedBlock, where = within): FileChild => {
    const numbers = [
      ...numberOf(block, section, file, kind === 'Bullet' ? ' ' : new Tab()),
      ...forceOf(block, file),
      ...(block.marker === undefined ? [] : [officialNumber(block.marker, file)]),
    ];
    return put(kind, [...numbers, wordsOfBlock(block, file)], where);
  };
  const as = (kind: WordBlock) => (block: AddressedBlock, inside: InsideBlock<FileChild[]>) => [
    addressed(kind, block),
    ...inside().flat(),
  ];
  return {
    heading: (block) => [headingAt(level + block.level - 1, drawWords(block, file))],
    paragraph: as('Paragraph'),
    caption: as('Caption'),
    cell: as('Paragraph'),
    footnote: as('Paragraph'),
    signature: as('Signature'),
    provenance: (block, inside) => [put('ClosingNote', drawWords(block, file)), ...inside().flat()],
    item: (block, inside) => {
      const deeper = { ...within, depth: within.depth + 1 };
      const kind = pointOf(block);
      const marker = block.marker === undefined ? [] : [officialNumber(block.marker, file)];
      const own = block.label === undefined ? put(kind, marker, deeper) : addressed(kind, block, deeper);
      return [own, ...inside(writersFor(place, deeper)).flat()];
    },
    quote: (block, inside) =>
      inside(writersFor(place, { depth: 0, quotedAt: within.depth, isNext: next.has(block) })).flat(),
    figure: ({ image }, inside) => [
      ...(image === undefined ? [] : [put('Picture', [file.picture(image)])]),
      ...inside().flat(),
    ],
    table: (block) => [
      ...(block.caption === undefined ? [] : [addressed('Caption', block.caption)]),
      tableOf(block, section, file, within),
    ],
  };
}

/** The paragraphs of a footnote of the document, which begins with its official number. */
export function footnoteOf(footnote: AddressedBlock, section: string, file: BlocksFile): Paragraph[] {
  return blocksOfWords({ blocks: [footnote], footnotes: [] }).map(({ block, number }) => {
    const isFirst = block === footnote;
    const own =
      block.label === undefined
        ? []
        : [...numberOf(block, section, file, ' ', [isFirst ? markOf(footnote) : block.label]), ...forceOf(block, file)];
    const official = number === undefined || isFirst ? [] : [officialNumber(number, file)];
    const words = block.label === undefined ? drawWords(block, file) : [wordsOfBlock(block, file)];
    return new Paragraph({ style: WORD_STYLES.footnote, children: [...own, ...official, ...words] });
  });
}

/** The number by which the text calls a footnote. */
const markOf = (block: AddressedBlock): string => block.ordinal;

/** The kind of an item: with an official number, with a number of its list, or with neither. */
function pointOf(item: BlockOf<'item'>): 'Item' | 'List' | 'Bullet' {
  if (item.label !== undefined && item.isOfficial) return 'Item';
  return item.marker === undefined ? 'Bullet' : 'List';
}

/**
 * The label of a block, in two parts: the second is the official number with which the words begin, as in "Art. 5(1)(c)" before
 * "(c) the placing on the market", or in "第三条". Word hides it, so that nobody reads it twice; an import reads it. Where nothing
 * else is in the label, a sign stands for it.
 */
function labelParts({ label, marker, text, numberLength }: AddressedBlock): [shown: string, hidden: string] {
  const number = marker ?? text.slice(0, numberLength).trim();
  // A digit or a letter may end a longer number: "1" that of "Art. 11".
  const isTwice = /^[(\p{Script=Han}]/u.test(number) && label.endsWith(number);
  const shown = isTwice ? label.slice(0, -number.length).trimEnd() : label;
  return [shown === '' ? WORD_LINK_ALONE : shown, label.slice(shown.length)];
}

/** The number of a block as we cite it, as a link to its address, then its hidden part if it has one. */
function numberOf(
  block: AddressedBlock,
  section: string,
  { document, site, direction }: BlocksFile,
  after: Tab | ' ',
  [shown, hidden = '']: readonly [shown: string, hidden?: string] = labelParts(block),
): ParagraphChild[] {
  const link = publicAddress(blockPath({ document: document.id, section, id: block.id }), site);
  const style = { ...direction, style: WORD_STYLES.number };
  const unseen = hidden === '' ? [] : [new TextRun({ text: hidden, ...style, vanish: true })];
  // The hidden part is not in the link: LibreOffice hides a link whole if its end is hidden.
  return [
    new ExternalHyperlink({ link, children: [new TextRun({ text: shown, ...style })] }),
    ...unseen,
    new TextRun({ style: WORD_STYLES.number, children: [after] }),
  ];
}

/** What is said of the force of a block, on a line of its own before the words. */
function forceOf({ id }: AddressedBlock, { document, styles }: BlocksFile): TextRun[] {
  const said = forceBeside(document, id);
  if (said === undefined) return [];
  styles.add(WORD_STYLES.force);
  const style = WORD_STYLES.force;
  return [new TextRun({ style, text: said }), new TextRun({ style, break: 1 })];
}

const officialNumber = (marker: string, { direction }: BlocksFile) =>
  new TextRun({ text: `${marker} `, ...direction, style: WORD_STYLES.officialNumber });

/** The words of a block in its bookmark, which contains nothing else. */
const wordsOfBlock = (block: AddressedBlock, file: BlocksFile) =>
  bookmarked(bookmarkOf(block.id), drawWords(block, file));

/**
 * A table. Its cells are cited by the label of its caption: they have numbers only if it has none, or if their
 * bookmarks do not say their ids.
 */
function tableOf({ caption, rows }: TableBlock, section: string, file: BlocksFile, within: Within): Table {
  const style = officialStyle('Table', within.depth, within.quotedAt, within.isNext);
  file.paragraphs.add(style);
  const cellWords = (block: AddressedBlock) => [
    ...(caption === undefined || idOfBookmark(bookmarkOf(block.id)) === undefined
      ? numberOf(block, section, file, ' ')
      : []),
    ...forceOf(block, file),
    wordsOfBlock(block, file),
  ];
  const cellStyle = (isHeader: boolean) => {
    const ofCell = officialStyle(isHeader ? 'CellHeading' : 'Cell', 0, undefined);
    file.paragraphs.add(ofCell);
    return ofCell;
  };
  return new Table({
    style,
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(file.direction !== undefined && { visuallyRightToLeft: true }),
    rows: rows.map(
      (row) =>
        new TableRow({
          ...(row.length > 0 && row.every(({ isHeader }) => isHeader) && { tableHeader: true }),
          children: row.map(
            ({ block, isHeader, columns, rows: down }) =>
              new TableCell({
                ...(columns > 1 && { columnSpan: columns }),
                ...(down > 1 && { rowSpan: down }),
                children: [
                  new Paragraph({ style: cellStyle(isHeader), children: block === undefined ? [] : cellWords(block) }),
                ],
              }),
          ),
        }),
    ),
  });
}
