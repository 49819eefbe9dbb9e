/** Looks at official text in the syntax tree: its blocks and the words in them. */
import type { Node, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is the JSX element of this name. */
export function isElement(node: Node, name: string): node is JsxElement {
  return (
    (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && 'name' in node && node.name === name
  );
}

/** The value of an element's attribute written as plain text, `undefined` if missing or computed. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/**
 * The words of a block of official text.
 *
 * @throws VFileMessage if the block holds anything but text, emphasis and `<Term>`
 */
export function wordsOf(block: Node, file: VFile): string {
  if (block.type === 'text' && 'value' in block && typeof block.value === 'string') return block.value;
  const isAllowed =
    ['paragraph', 'heading', 'emphasis', 'strong'].includes(block.type) ||
    isElement(block, 'Term') ||
    isElement(block, 'Caption') ||
    isElement(block, 'Provenance');
  if (!isAllowed || !('children' in block) || !Array.isArray(block.children))
    file.fail(
      `Found ${describe(block)} in official text, expected only words, emphasis and <Term id="…">. Remove it, or escape the character that Markdown took for it.`,
      block,
    );
  return block.children.map((child: Node) => wordsOf(child, file)).join('');
}

/** Calls back for each block of official text of a section, in order; fails on anything else. */
export function eachBlock(tree: Root, file: VFile, visit: (block: RootContent) => void): void {
  for (const node of tree.children) {
    const isBlock =
      node.type === 'paragraph' ||
      (node.type === 'heading' && node.depth === 2) ||
      isElement(node, 'Caption') ||
      isElement(node, 'Provenance');
    if (!isBlock)
      file.fail(
        `Found ${describe(node)}, expected a paragraph, a sub-heading ("## …"), <Caption> or <Provenance>. A section file holds official text only.`,
        node,
      );
    visit(node);
  }
}

function describe(node: Node): string {
  if ('name' in node && typeof node.name === 'string') return `<${node.name}>`;
  if ('depth' in node) return `a heading of level ${String(node.depth)}`;
  return (
    { code: 'an indented or fenced block of code', inlineCode: 'code', html: 'HTML', list: 'a list' }[node.type] ??
    `"${node.type}"`
  );
}
