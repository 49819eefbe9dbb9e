/** Walks through the blocks of official text. A format is a table of what it writes for each kind of block. */
import type { Block, BlockKind } from '../block.ts';
import { forgotten } from '../forgotten-kind.ts';

/** A block of a kind. */
export type BlockOf<Kind extends BlockKind> = Block & { readonly kind: Kind };

/** Writes the blocks within a block, by the same table if no other is given. */
export type InsideBlock<Made> = (writers?: BlockWriters<Made>) => Made[];

/** What a format writes for a block of a kind. A table has its cells in its rows, and does not ask for those inside. */
type WritersByKind<Made> = {
  readonly [Kind in BlockKind]: (block: BlockOf<Kind>, inside: InsideBlock<Made>) => Made;
};

/** An item, and what was written for it. */
export interface WrittenItem<Made> {
  readonly item: BlockOf<'item'>;
  readonly made: Made;
}

/** What a format writes for each kind of block, and, if it has lists, for items that follow each other. */
export interface BlockWriters<Made> extends WritersByKind<Made> {
  /** `before` is the block before the first item. */
  readonly list?: (items: readonly WrittenItem<Made>[], before: Block | undefined) => Made;
}

/**
 * Writes blocks in their order, each by the writer of its kind.
 *
 * @throws Error if the table has no writer for the kind of a block, because official text must not be lost in silence
 */
export function walkBlocks<Made>(blocks: readonly Block[], writers: BlockWriters<Made>): Made[] {
  const { list } = writers;
  const all: Made[] = [];
  let items: WrittenItem<Made>[] = [];
  for (const [index, block] of blocks.entries()) {
    const inside = (others = writers) => walkBlocks(block.children, others);
    const made = write(block.kind, block, writers, inside);
    if (list === undefined || !isItem(block)) {
      all.push(made);
      continue;
    }
    items.push({ item: block, made });
    const next = blocks[index + 1];
    if (next !== undefined && isItem(next)) continue;
    all.push(list(items, blocks[index - items.length]));
    items = [];
  }
  return all;
}

const isItem = (block: Block): block is BlockOf<'item'> => block.kind === 'item';

/** Takes the kind by itself, so that the compiler knows that the writer takes a block of that kind. */
function write<Kind extends BlockKind, Made>(
  kind: Kind,
  block: BlockOf<Kind>,
  writers: WritersByKind<Made>,
  inside: InsideBlock<Made>,
): Made {
  if (!Object.hasOwn(writers, kind)) throw forgotten(kind);
  return writers[kind](block, inside);
}
