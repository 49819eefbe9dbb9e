import type { AddressedBlock, Block } from '../../core/block.ts';
import { memoOf } from '../../core/memo/memo.ts';
import type { Document } from '../../core/model.ts';
import { blocksOfWords } from '../../core/reading-order.ts';

/** A passage with what stands before it without an address of its own, or at the end of its section after it. */
interface Placed {
  readonly section: string;
  readonly before: readonly Block[];
  readonly block: AddressedBlock;
  after: readonly Block[];
}

/** Returns the passages of a text by their ids, with the headings and the like that stand before them. */
export const placedIn = memoOf(({ sections }: Document): ReadonlyMap<string, Placed> => {
  const placed = new Map<string, Placed>();
  for (const section of sections) {
    let before: Block[] = [];
    let last: Placed | undefined;
    for (const { block } of blocksOfWords(section))
      if (block.label === undefined) before.push(block);
      else {
        last = { section: section.slug, before, block, after: [] };
        placed.set(block.id, last);
        before = [];
      }
    if (last !== undefined) last.after = before;
  }
  return placed;
});
