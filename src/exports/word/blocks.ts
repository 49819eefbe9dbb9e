/** The blocks of official text in a Word file: paragraphs in named styles, tables, and pictures. */
import { readFileSync } from 'node:fs';
import {
  ExternalHyperlink,
  type FileChild,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import sharp from 'sharp';
import { blockPath, publicAddress } from '../../core/addresses/addresses.ts';
import {
  bookmarkOf,
  idOfBookmark,
  officialStyle,
  WORD_STYLES,
  type WordBlock,
} from '../../core/addresses/word-file.ts';
import type { AddressedBlock, Block, FigureImage, TableBlock, UnaddressedBlock } from '../../core/block.ts';
import { forgottenKind } from '../../core/forgotten-kind.ts';
import type { Document, Section } from '../../core/model.ts';
import { blocksOfWords } from '../../core/reading-order.ts';
import { headingAt } from './headings.ts';
import { bookmarked, drawWords, type WordsFile } from './words.ts';

/** The file that blocks are drawn for. */
export interface BlocksFile extends WordsFile {
  readonly document: Document;
  /** The site's origin, if it is known. */
  readonly site: URL | undefined;
  /** The styles of paragraphs that were used, which are added here. */
  readonly paragraphs: Set<string>;
  /** Returns the next number of a picture. */
  readonly nextPicture: () => number;
}

/** Where blocks are: in how many items, and, if they are quoted, in how many items the quotation is. */
interface Within {
  readonly depth: number;
  readonly quotedAt: number | undefined;
}

/** The widest that a picture may be, in CSS pixels: the width of the text on a page. */
const WIDEST = 600;

/** Draws the blocks of a section, without its footnotes. */
export async function drawBlocks(section: Section, level: number, file: BlocksFile): Promise<FileChild[]> {
  const drawn: FileChild[] = [];
  const put = (kind: WordBlock, { depth, quotedAt }: Within, children: readonly ParagraphChild[]) => {
    const style = officialStyle(kind, depth, quotedAt);
    file.paragraphs.add(style);
    drawn.push(new Paragraph({ style, children }));
  };
  const addressed = (kind: WordBlock, block: AddressedBlock, within: Within) => {
    const numbers = [
      ...numberOf(block, section.slug, file, kind === 'Bullet' ? ' ' : new Tab()),
      ...(block.marker === undefined ? [] : [officialNumber(block.marker, file)]),
    ];
    put(kind, within, [...numbers, wordsOf(block, file)]);
  };
  const draw = async (block: Block, within: Within): Promise<void> => {
    switch (block.kind) {
      case 'heading':
        drawn.push(headingAt(level + block.level - 1, drawWords(block, file)));
        break;
      case 'table':
        if (block.caption !== undefined) addressed('Caption', block.caption, within);
        drawn.push(tableOf(block, section.slug, file, within));
        return;
      case 'figure':
        if (block.image !== undefined) put('Picture', within, [await pictureOf(block.image, file)]);
        break;
      case 'quote':
        for (const child of block.children) await draw(child, { depth: 0, quotedAt: within.depth });
        return;
      case 'provenance':
        put('ClosingNote', within, drawWords(block, file));
        break;
      case 'item': {
        const inside = { ...within, depth: within.depth + 1 };
        if (block.label !== undefined) addressed(pointOf(block), block, inside);
        else put(pointOf(block), inside, block.marker === undefined ? [] : [officialNumber(block.marker, file)]);
        for (const child of block.children) await draw(child, inside);
        return;
      }
      case 'caption':
        addressed('Caption', block, within);
        break;
      case 'signature':
        addressed('Signature', block, within);
        break;
      case 'paragraph':
      case 'cell':
      case 'footnote':
        addressed('Paragraph', block, within);
        break;
      default:
        return forgottenKind(block);
    }
    for (const child of block.children) await draw(child, within);
  };
  for (const block of section.blocks) await draw(block, { depth: 0, quotedAt: undefined });
  return drawn;
}

/** The paragraphs of a footnote of the document, which begins with its official number. */
export function footnoteOf(footnote: AddressedBlock, section: string, file: BlocksFile): Paragraph[] {
  return blocksOfWords({ blocks: [footnote], footnotes: [] }).map(({ block }) => {
    const shown = block === footnote ? markOf(footnote) : block.label;
    const children =
      block.label === undefined
        ? drawWords(block, file)
        : [...numberOf(block, section, file, ' ', shown), wordsOf(block, file)];
    return new Paragraph({ style: WORD_STYLES.footnote, children });
  });
}

/** The number by which the text calls a footnote. */
const markOf = (block: AddressedBlock): string => block.ordinal;

/** The kind of an item: with an official number, with a number of its list, or with neither. */
function pointOf(item: AddressedBlock | UnaddressedBlock): 'Item' | 'List' | 'Bullet' {
  if (item.label !== undefined && item.isOfficial) return 'Item';
  return item.marker === undefined ? 'Bullet' : 'List';
}

/** The number of a block as we cite it, as a link to its address. */
function numberOf(
  block: AddressedBlock,
  section: string,
  { document, site, direction }: BlocksFile,
  after: Tab | ' ',
  shown = block.label,
): ParagraphChild[] {
  const link = publicAddress(blockPath({ document: document.id, section, id: block.id }), site);
  return [
    new ExternalHyperlink({ link, children: [new TextRun({ text: shown, ...direction, style: WORD_STYLES.number })] }),
    new TextRun({ style: WORD_STYLES.number, children: [after] }),
  ];
}

const officialNumber = (marker: string, { direction }: BlocksFile) =>
  new TextRun({ text: `${marker} `, ...direction, style: WORD_STYLES.officialNumber });

/** The words of a block in its bookmark, which contains nothing else. */
const wordsOf = (block: AddressedBlock, file: BlocksFile) => bookmarked(bookmarkOf(block.id), drawWords(block, file));

/**
 * A table. Its cells are cited by the label of its caption: they have numbers only if it has none, or if their
 * bookmarks do not say their ids.
 */
function tableOf({ caption, rows }: TableBlock, section: string, file: BlocksFile, within: Within): Table {
  const style = officialStyle('Table', within.depth, within.quotedAt);
  file.paragraphs.add(style);
  const cellWords = (block: AddressedBlock) => [
    ...(caption === undefined || idOfBookmark(bookmarkOf(block.id)) === undefined
      ? numberOf(block, section, file, ' ')
      : []),
    wordsOf(block, file),
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

/** A picture. Word needs a drawing of an SVG in pixels beside it. */
async function pictureOf(
  { path, file: name, alternative, width, height }: FigureImage,
  file: BlocksFile,
): Promise<ImageRun> {
  const scale = Math.min(1, WIDEST / width);
  const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const common = { transformation, altText: { id: String(file.nextPicture()), name, description: alternative } };
  const data = readFileSync(path);
  if (/\.svg$/i.test(name)) {
    const drawn = await sharp(data, { density: 144 }).png().toBuffer();
    return new ImageRun({ type: 'svg', data, fallback: { type: 'png', data: drawn }, ...common });
  }
  return new ImageRun({ type: /\.png$/i.test(name) ? 'png' : 'jpg', data, ...common });
}
