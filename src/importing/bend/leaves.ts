/** The words of blocks, leaf by leaf. A leaf is a block that contains words: a paragraph, a heading or a cell. */
import type { Heading, Paragraph, PhrasingContent, Root, RootContent, TableCell } from 'mdast';
import type { Piece } from '../prove/options.ts';

/** A block that contains words. */
export interface Leaf {
  readonly node: Paragraph | Heading | TableCell;
  /** The index, in the document, of the block that it is or is in. */
  readonly top: number;
  readonly pieces: readonly Piece[];
}

/** Returns the leaves of a document in order, without those of footnotes. */
export function leavesOf({ children }: Root): Leaf[] {
  return children.flatMap((block, top) => (block.type === 'footnoteDefinition' ? [] : leavesIn(block, top)));
}

/** Returns the leaves of a block. */
export function leavesIn(node: RootContent, top = 0): Leaf[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return [{ node, top, pieces: piecesOf(node.children) }];
  return 'children' in node ? node.children.flatMap((child) => leavesIn(child, top)) : [];
}

/** Marks a line break or the call of a footnote. No text has these characters. */
const BREAK = '\u0001';
const CALL = '\u0000';

/** Returns words as pieces for the proof: one for each line, split again at calls of footnotes. */
function piecesOf(words: readonly PhrasingContent[]): Piece[] {
  return marked(words)
    .split(BREAK)
    .flatMap((line) => line.split(CALL).map((text, index) => ({ text, followsCall: index > 0 })))
    .filter(({ text }) => text.trim() !== '');
}

function marked(words: readonly PhrasingContent[]): string {
  return words
    .map((word) => {
      if (word.type === 'text' || word.type === 'inlineCode') return word.value;
      if (word.type === 'break' || (word.type === 'mdxJsxTextElement' && word.name === 'br')) return BREAK;
      if (word.type === 'footnoteReference') return CALL;
      return 'children' in word ? marked(word.children) : '';
    })
    .join('');
}
