/** Walks through a syntax tree of Markdown. */
import type { Nodes, Parents } from 'mdast';

/**
 * Goes to every node of a tree, from the top and in the order of the text. `visit` of unist-util-visit names a function
 * anew at each, which takes longer than what is done there.
 *
 * @param look at a node, with the one that it is in; `false` where nothing within it is to be looked at
 */
export function walk(node: Nodes, look: (node: Nodes, parent?: Parents) => unknown, parent?: Parents): void {
  if (look(node, parent) === false || !('children' in node)) return;
  for (const child of node.children) walk(child, look, node);
}
