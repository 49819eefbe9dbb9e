/** Lists what a document and its sections contain, in reading order. */
import type { AddressedBlock, Block, FigureImage } from './block.ts';
import type { Document, Mark, Section } from './model.ts';

/** Returns blocks and the blocks within them, in the order of the text. */
export function flatten<One extends { readonly children: readonly One[] }>(blocks: readonly One[]): One[] {
  const all: One[] = [];
  const add = (list: readonly One[]): void => {
    for (const block of list) {
      all.push(block);
      add(block.children);
    }
  };
  add(blocks);
  return all;
}

/** Returns every block of a section, including those within others, in reading order; footnotes come last. */
export function allBlocks({ blocks, footnotes }: Pick<Section, 'blocks' | 'footnotes'>): Block[] {
  return flatten<Block>([...blocks, ...footnotes]);
}

/**
 * A block that has words of its own, with the official numbers that are shown before them, if there are any: "(b)
 * (ii)".
 */
export interface BlockOfWords {
  readonly block: Block;
  readonly number?: string;
}

/** Returns the blocks of a section that have words of their own, in the order of the source. */
export function blocksOfWords(section: Pick<Section, 'blocks' | 'footnotes'>): BlockOfWords[] {
  let numbers: string[] = [];
  return allBlocks(section).flatMap((block) => {
    if ('marker' in block && block.marker !== undefined) numbers.push(block.marker);
    if (block.text === '') return [];
    const one = { block, ...(numbers.length === 0 ? {} : { number: numbers.join(' ') }) };
    numbers = [];
    return [one];
  });
}

/** Returns the blocks of a section that have an address, in reading order. */
export function addressedBlocks(section: Pick<Section, 'blocks' | 'footnotes'>): AddressedBlock[] {
  return allBlocks(section).filter((block) => block.label !== undefined);
}

const COUNTS_AS_PARAGRAPH: Readonly<Record<AddressedBlock['kind'], boolean>> = {
  paragraph: true,
  item: true,
  caption: false,
  cell: false,
  footnote: false,
  signature: false,
};

/** Whether a block counts as one of a document's paragraphs; items do too. */
export function isParagraph({ kind }: AddressedBlock): boolean {
  return COUNTS_AS_PARAGRAPH[kind];
}

/** Whether a document contains any term; without terms it has no map. */
export function usesTerms({ sections }: Document): boolean {
  return sections.some((section) => addressedBlocks(section).some(({ occurrences }) => occurrences.length > 0));
}

/** Returns the pictures of a document, each once. */
export function picturesOf({ sections }: Document): FigureImage[] {
  const images = sections
    .flatMap(allBlocks)
    .flatMap((block) => (block.kind === 'figure' && block.image !== undefined ? [block.image] : []));
  return [...new Map(images.map((image) => [image.file, image])).values()];
}

/** Returns the first mark of each term in a document, because the page of the whole document marks each term once. */
export function firstMarks(document: Document): (Mark & { section: string })[] {
  const seen = new Set<string>();
  return document.sections.flatMap(({ slug, marks }) =>
    marks.flatMap((mark) => {
      if (seen.has(mark.term)) return [];
      seen.add(mark.term);
      return [{ ...mark, section: slug }];
    }),
  );
}

/** Returns the page of the original on which each block begins, by its id; nothing where no pages are known. */
export function pagesOfBlocks({ sections, pages }: Pick<Document, 'sections' | 'pages'>): ReadonlyMap<string, string> {
  const firsts = new Map(pages.map(({ page, first }) => [first, page]));
  let page: string | undefined;
  return new Map(
    sections.flatMap(addressedBlocks).flatMap(({ id }): [string, string][] => {
      page = firsts.get(id) ?? page;
      return page === undefined ? [] : [[id, page]];
    }),
  );
}
