/**
 * Tells apart the numbers of a section that lead to two places: a paragraph with two lists has two points 1. The second has a
 * sign in its label, and so has what is below it.
 */
import type { Again } from '../ids/ids.ts';
import { countWithin } from './count-within.ts';
import type { ReadBlock } from './read-block.ts';

/** Returns the blocks of a section, nested; those whose numbers another block has already say so. */
export function tellApart(blocks: readonly ReadBlock[]): ReadBlock[] {
  const nth = countWithin(blocks);
  const taken = new Set<string>();
  const withSigns = (block: ReadBlock, around: Again | undefined): ReadBlock => {
    const { numbers, definition, children } = block;
    const place = [...(numbers ?? []), nth.get(block), definition?.term].join(' ');
    const keyOf = (again: Again | undefined) => [place, again?.above, again?.nth].join('/');
    let again = around;
    for (let time = 2; numbers !== undefined && taken.has(keyOf(again)); time += 1)
      again = { nth: time, above: numbers.length - 1 };
    if (numbers !== undefined) taken.add(keyOf(again));
    return {
      ...block,
      ...(numbers !== undefined && again !== undefined && { again }),
      children: children.map((child) => withSigns(child, again)),
    };
  };
  return blocks.map((block) => withSigns(block, undefined));
}
