/** Tells apart quotations that follow each other: Word has nothing but the styles of paragraphs to say where one ends. */
import type { Block } from '../../core/block.ts';

/** Returns every second one of block quotations in a row, at any depth. */
export function everySecondQuote(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  const look = (siblings: readonly Block[]): void => {
    for (const [index, block] of siblings.entries()) {
      const before = siblings[index - 1];
      if (block.kind === 'quote' && before?.kind === 'quote' && !found.has(before)) found.add(block);
      look(block.children);
    }
  };
  look(blocks);
  return found;
}
