/**
 * Reads words that are struck out. In a consolidated law a provision that is struck out as a whole is a former wording: the one
 * in force stands below it under the same number.
 */
import type { Root as HtmlRoot } from 'hast';
import type { Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { named } from './elements.ts';
import { element, property } from './tree.ts';

/** The property of CSS that strikes words out: https://drafts.csswg.org/css-text-decor/#text-decoration-line-property */
const LINE_THROUGH = /(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i;

/** Marks what the styles of elements strike out, as the element `s` does. Changes the tree. */
export function markStruck(tree: HtmlRoot): void {
  visit(tree, 'element', (node) => {
    if (LINE_THROUGH.test(property(node, 'style'))) node.children = [element('s', {}, node.children)];
  });
}

/** Strikes out the words of blocks, each by itself. Changes the blocks. */
export function strikeBlocks(nodes: readonly Nodes[]): void {
  for (const node of nodes) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      node.children = [named('s', node.children)];
    else if ('children' in node) strikeBlocks(node.children);
  }
}

/**
 * Makes words of the numbers of former wordings, and paragraphs of their headings, so that no number stands for two
 * provisions. Changes the blocks.
 */
export function takeNumbersOfStruck(root: Root): void {
  root.children = root.children.map((node): RootContent => (isStruck(node) ? withoutNumber(node) : node));
}

const isStruck = (node: RootContent): node is Paragraph | Heading =>
  (node.type === 'paragraph' || node.type === 'heading') &&
  node.children.some(({ type }) => type !== 'text') &&
  node.children.every(isStruckOrSpace);

const isStruckOrSpace = (word: PhrasingContent): boolean => {
  if (word.type === 'mdxJsxTextElement' && word.name === 's') return true;
  return word.type === 'text' ? word.value.trim() === '' : 'children' in word && word.children.every(isStruckOrSpace);
};

const withoutNumber = ({ position, children }: Paragraph | Heading): Paragraph => ({
  type: 'paragraph',
  children: [named('Number', [], { value: '' }), ...children],
  ...(position && { position }),
});
