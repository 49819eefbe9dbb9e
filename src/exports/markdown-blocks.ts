/** Official text in Markdown (GFM) with its structure; each block has its id and its label. */
import type {
  BlockContent,
  DefinitionContent,
  FootnoteDefinition,
  Heading,
  List,
  PhrasingContent,
  RootContent,
  TableRow,
} from 'mdast';
import { blockPath, imagePath, publicAddress } from '../core/addresses/addresses.ts';
import type { AddressedBlock, Block, FigureImage, TableBlock, TableCell, UnaddressedBlock } from '../core/block.ts';
import type { Section } from '../core/model.ts';
import { type BlockWriters, type InsideBlock, walkBlocks, type WrittenItem } from '../core/walk/blocks.ts';
import { type InsideWords, textOfWords, walkWords, type WordWriters } from '../core/walk/words.ts';

/** Settings of remark-stringify. */
export const MARKDOWN = { bullet: '-', emphasis: '_' } as const;

/** Nodes that other blocks may contain. */
type Content = BlockContent | DefinitionContent;

/** Returns what is said beside a passage, by its id. */
export type Beside = (id: string) => string | undefined;

/**
 * Makes the text below a section's heading, with the official footnotes at the end. A number that is drawn beside the
 * text becomes strong, and what is said beside a passage is emphasised.
 *
 * @param level the level of the section's heading
 * @param site the site's origin, if it is known
 */
export function markdownBlocks(section: Section, level: number, beside: Beside, site: URL | undefined): RootContent[] {
  const { document, slug, marks } = section;

  const addressed = (block: AddressedBlock, cell?: TableCell, isCounted = !block.isOfficial): PhrasingContent[] => [
    { type: 'html', value: `<a id="${block.id}"${spanOf(cell)}></a>` },
    link(publicAddress(blockPath({ document, section: slug, id: block.id }), site), block.label),
    text(' '),
    ...saidBeside(beside(block.id)),
    ...(block.marker !== undefined && !isCounted ? [strong(block.marker), text(' ')] : []),
    ...phrasingOf(block, cell === undefined ? { type: 'break' } : { type: 'html', value: '<br>' }),
  ];
  /** The words with a reference after each marked term and for each call of a footnote, and with words struck out. */
  const phrasingOf = (block: Pick<Block, 'id' | 'text' | 'words'>, lineBreak: PhrasingContent): PhrasingContent[] => {
    const own = marks.filter((mark) => mark.block === block.id);
    const inserted = [
      ...own.map(({ start, words, term }) => ({ at: start + words.length, node: reference(term) })),
      ...walkWords(block.words, INSERTED).flat(),
    ].toSorted((a, b) => a.at - b.at);
    const ends = inserted.map(({ at }) => at);
    return [0, ...ends].flatMap((start, index): PhrasingContent[] => [
      ...inLines(block.text.slice(start, ends[index]), lineBreak),
      ...(inserted[index] === undefined ? [] : [inserted[index].node]),
    ]);
  };
  const paragraph = (children: PhrasingContent[]): Content => ({ type: 'paragraph', children });

  /**
   * The number and the words of a block, if it has any.
   *
   * @param isCounted whether a list counts the block, so that its number is not written
   */
  const numbered: WordsOfItem = (block, isCounted) => {
    if (block.label !== undefined) return [paragraph(addressed(block, undefined, isCounted))];
    return block.marker === undefined || isCounted ? [] : [paragraph([strong(block.marker)])];
  };
  /** The words of a block, and then the blocks in it. */
  const own = (block: Parameters<WordsOfItem>[0], inside: InsideBlock<Content[]>): Content[] => [
    ...numbered(block, false),
    ...inside().flat(),
  ];
  const writers: BlockWriters<Content[]> = {
    heading: (block) => [headingWith(level + block.level - 1, phrasingOf(block, text(' ')))],
    paragraph: own,
    // The words of an item come with its list, which may count it.
    item: (_, inside) => inside().flat(),
    caption: own,
    cell: own,
    footnote: own,
    signature: own,
    provenance: (block) => [paragraph([text(block.text)])],
    quote: (_, inside) => [{ type: 'blockquote', children: inside().flat() }],
    figure: ({ image }, inside) => [...(image === undefined ? [] : [paragraph([picture(image)])]), ...inside().flat()],
    table: (block) => [...(block.caption === undefined ? [] : [paragraph(addressed(block.caption))]), tableOf(block)],
    list: (items) => listsOf(items, numbered),
  };
  const picture = ({ file, alternative }: FigureImage): PhrasingContent => ({
    type: 'image',
    url: publicAddress(imagePath(document, file), site),
    alt: alternative,
  });
  const tableOf = ({ rows }: TableBlock): Content => ({
    type: 'table',
    children: gridOf(rows).map((row): TableRow => ({
      type: 'tableRow',
      children: row.map((cell) => ({
        type: 'tableCell',
        children: cell?.block === undefined ? [] : addressed(cell.block, cell),
      })),
    })),
  });
  const footnote = (block: AddressedBlock): FootnoteDefinition => ({
    type: 'footnoteDefinition',
    identifier: block.id,
    children: walkBlocks([block], writers).flat(),
  });
  return [...walkBlocks(section.blocks, writers).flat(), ...section.footnotes.map(footnote)];
}

/** Writes the number and the words of a block; a list that counts the block writes its number. */
type WordsOfItem = (block: AddressedBlock | UnaddressedBlock, isCounted: boolean) => Content[];

/**
 * Items with an official number stay as paragraphs, and the others become lists. A list counts its items if their
 * numbers then come out; otherwise they say their numbers.
 */
function listsOf(items: readonly WrittenItem<Content[]>[], words: WordsOfItem): Content[] {
  const out: Content[] = [];
  for (const { item: block, made } of items) {
    if (block.label !== undefined && block.isOfficial) {
      out.push(...words(block, false), ...made);
      continue;
    }
    const last = out.at(-1);
    const open = last?.type === 'list' ? last : undefined;
    const next = open?.ordered === true ? (open.start ?? 1) + open.children.length : undefined;
    const isCounted = /^\d+\.$/.test(block.marker ?? '') && (next === undefined || block.marker === `${next}.`);
    const children = [...words(block, isCounted), ...made];
    const item = { type: 'listItem', spread: children.length > 1, children } as const;
    if (open?.ordered === isCounted) open.children.push(item);
    else out.push(listOf(item, isCounted ? block.marker : undefined));
  }
  return out;
}

const listOf = (item: List['children'][number], marker: string | undefined): List => ({
  type: 'list',
  ordered: marker !== undefined,
  spread: false,
  ...(marker !== undefined && { start: Number(/\d+/.exec(marker)?.[0] ?? 1) }),
  children: [item],
});

/** The rows with a place for every column. Places that another cell covers are empty. */
function gridOf(rows: TableBlock['rows']): (TableCell | undefined)[][] {
  const width = (rows[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);
  const covered = new Set<string>();
  return rows.map((cells, row) => {
    const left = [...cells];
    return Array.from({ length: width }, (_, column) => {
      if (covered.has(`${row} ${column}`)) return undefined;
      const cell = left.shift();
      for (let down = 0; down < (cell?.rows ?? 1); down += 1)
        for (let along = 0; along < (cell?.columns ?? 1); along += 1) covered.add(`${row + down} ${column + along}`);
      return cell;
    });
  });
}

/** The attributes for a cell that covers several columns or rows, which Markdown's tables cannot express. */
const spanOf = (cell: TableCell | undefined): string =>
  (['columns', 'rows'] as const)
    .filter((name) => (cell?.[name] ?? 1) > 1)
    .map((name) => ` data-${name}="${cell?.[name]}"`)
    .join('');

/** What is put between the words, with its offset. */
interface Inserted {
  readonly at: number;
  readonly node: PhrasingContent;
}

const ofThoseInside = (_: unknown, inside: InsideWords<Inserted[]>): Inserted[] => inside().flat();

const tag = (value: string, at: number): Inserted => ({ at, node: { type: 'html', value } });

/** What is put between words: calls of footnotes, and where words struck out begin and end. */
const INSERTED: WordWriters<Inserted[]> = {
  plain: () => [],
  break: () => [],
  call: ({ footnote }, _, at) => [{ at, node: reference(footnote) }],
  struck: ({ words }, inside, at) => [tag('<s>', at), ...inside().flat(), tag('</s>', at + textOfWords(words).length)],
  term: ofThoseInside,
  link: ofThoseInside,
  reference: ofThoseInside,
  emphasis: ofThoseInside,
  strong: ofThoseInside,
  sup: ofThoseInside,
  sub: ofThoseInside,
};

const reference = (name: string): PhrasingContent => ({ type: 'footnoteReference', identifier: name });

/** Makes nodes from text; its line endings become breaks. */
export const inLines = (value: string, lineBreak: PhrasingContent): PhrasingContent[] =>
  value.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [lineBreak]), text(line)]);

const saidBeside = (said: string | undefined): PhrasingContent[] =>
  said === undefined ? [] : [{ type: 'emphasis', children: [text(said)] }, text(' ')];

const strong = (words: string): PhrasingContent => ({ type: 'strong', children: [text(words)] });

/** Makes a node of text. */
export const text = (value: string) => ({ type: 'text', value }) as const;

/** Makes a link. */
export const link = (url: string, words: string): PhrasingContent => ({ type: 'link', url, children: [text(words)] });

/** Makes a heading, on one line because Markdown allows no more. */
export const heading = (level: number, words: string): RootContent =>
  headingWith(level, [text(words.replaceAll('\n', ' '))]);

/** Makes a heading from nodes. Markdown has six levels. */
function headingWith(level: number, children: PhrasingContent[]): Heading {
  const depth = ([1, 2, 3, 4, 5] as const).find((one) => one === level) ?? 6;
  return { type: 'heading', depth, children };
}
