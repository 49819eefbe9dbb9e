/**
 * Takes elements apart that stand too deep within each other. Goes without recursion, which such a tree would overflow.
 */
import type { ElementContent, Root } from 'hast';
import type { ImportLog } from '../import-log.ts';
import { textOfNode } from './tree.ts';

/** How deep elements may stand within each other. Pages of a dozen columns and menus have some thirty levels. */
const MOST_LEVELS = 60;

/** Replaces elements that are deeper by what is in them. Changes the tree. */
export function makeShallow(tree: Root, log: ImportLog): void {
  let nodes: { node: Root | Extract<ElementContent, { type: 'element' }>; depth: number }[] = [
    { node: tree, depth: 0 },
  ];
  while (nodes.length > 0) {
    const next: typeof nodes = [];
    for (const { node, depth } of nodes)
      if (depth < MOST_LEVELS) {
        for (const child of node.children) if (child.type === 'element') next.push({ node: child, depth: depth + 1 });
      } else if ('tagName' in node && node.children.some((child) => child.type === 'element')) {
        node.children = leavesBelow(node.children);
        log.bend(
          `elements more than ${MOST_LEVELS} deep within each other: their words stay, in lines`,
          textOfNode(node),
          node,
        );
      }
    nodes = next;
  }
}

/** The words and pictures below nodes, in order, each element's in a line of its own. */
function leavesBelow(nodes: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type !== 'element' || node.children.length === 0) out.push(node);
    else stack.push(...node.children.toReversed());
  }
  return out;
}
