/** Counts the paragraphs of headings and articles: those of 第四条, whose own words are its first. */
import { flatten } from '../reading-order.ts';
import { addressKind, type ReadBlock } from './read-block.ts';

const keyOf = (numbers: readonly string[]): string => numbers.join(' ');

/**
 * Returns which paragraph below its numbers a block is; for a block that has a number of its own, which paragraph of its
 * article it is in, if there are several.
 *
 * @param blocks of one section, nested
 */
export function countWithin(blocks: readonly ReadBlock[]): ReadonlyMap<ReadBlock, number> {
  const counts = new Map<string, number>();
  const found = new Map<ReadBlock, number>();
  const all = flatten(blocks);
  for (const block of all) {
    const { numbers, within } = block;
    if (numbers !== undefined) counts.set(keyOf(numbers), 1);
    if (within === undefined || addressKind(block) !== 'paragraph') continue;
    const nth = (counts.get(keyOf(within)) ?? 0) + (numbers === undefined ? 1 : 0);
    counts.set(keyOf(within), nth);
    found.set(block, nth);
  }
  for (const block of all)
    if (block.numbers !== undefined && counts.get(keyOf(block.within ?? [])) === 1) found.delete(block);
  return found;
}
