/** Makes blocks and words plainer without changing a word. */
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { leavesIn } from './leaves.ts';

/** Words without marks, links, numbers beside them and other elements; breaks and calls of footnotes stay. */
export function plainWords(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((word): PhrasingContent[] => {
    if (word.type === 'link' || word.type === 'emphasis' || word.type === 'strong') return plainWords(word.children);
    if (word.type !== 'mdxJsxTextElement') return [word];
    // The original's number is already among what is drawn beside the text or left out.
    if (word.name === 'Number') return [];
    return word.children.length === 0 ? [word] : plainWords(word.children);
  });
}

/** The paragraphs of a block: one for each of its leaves, in order. */
export function asParagraphs(block: RootContent): Paragraph[] {
  return leavesIn(block).flatMap(({ node }): Paragraph[] =>
    node.children.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            children: plainWords(node.children).filter((word) => !isSpan(word)),
            ...(node.position && { position: node.position }),
          },
        ],
  );
}

/** Whether a word says how many columns and rows a cell covers. */
export const isSpan = (word: PhrasingContent): boolean => word.type === 'mdxJsxTextElement' && word.name === 'Span';
