/** Counts how many of a document's paragraph numbers are official. */
import type { Document } from './model.ts';
import { addressedBlocks, isParagraph } from './reading-order.ts';

/** How many paragraphs a document has, and how many of them are counted by us. */
export interface NumberedParagraphs {
  readonly all: number;
  readonly ours: number;
}

/** Counts the paragraphs and items of a document by the origin of their numbers. */
export function numberedParagraphs({ sections }: Pick<Document, 'sections'>): NumberedParagraphs {
  const blocks = sections.flatMap(addressedBlocks).filter(isParagraph);
  return { all: blocks.length, ours: blocks.filter(({ isOfficial }) => !isOfficial).length };
}
