/** Makes blocks as they are first read, without a number and with nothing in them. */
import type { Nodes } from 'mdast';
import type { BlockKind } from '../block.ts';
import type { ReadBlock } from './read-block.ts';
import type { ReadWords } from './read-words.ts';

/** Makes a block that contains only words. */
export function block(kind: BlockKind, node: Nodes, words: ReadWords, level = 0): ReadBlock {
  return { kind, level, ...words, marker: undefined, markerInText: false, numbers: undefined, children: [], node };
}

/** What a block has that contains no words of its own. */
export const NO_WORDS: ReadWords = { text: '', words: [], terms: [] };
