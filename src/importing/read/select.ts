/** Finds elements of a page by CSS selectors: https://www.w3.org/TR/selectors-4/ */
import { type Options, selectAll } from 'css-select';
import type { Element, Nodes, Root } from 'hast';
import { find, html } from 'property-information';
import { visit } from 'unist-util-visit';
import { property, textOfNode } from './tree.ts';

/** Returns the elements that a selector names: below a node, and the node itself. Without a node, in the whole tree. */
export type Select = (selector: string, within?: Nodes) => Element[];

/**
 * Returns what finds the elements that a selector names: below a node, or the node itself. It holds as long as no node of
 * the tree gets another parent.
 *
 * @throws {Error} (what is returned) if the selector cannot be read
 */
export function selectorsOf(tree: Root): Select {
  const parents = new Map<Nodes, Root | Element>();
  visit(tree, (node, _, parent) => {
    if (parent?.type === 'element' || parent?.type === 'root') parents.set(node, parent);
  });
  const childrenOf = (node: Nodes): Nodes[] => ('children' in node ? node.children : []);
  const valueOf = (node: Element, name: string) => {
    const key = find(html, name).property;
    const value = node.properties[key];
    if (value === undefined || value === null || value === false) return undefined;
    return value === true ? '' : property(node, key);
  };
  const options: Options<Nodes, Element> = {
    adapter: {
      isTag: (node) => node.type === 'element',
      getAttributeValue: valueOf,
      hasAttrib: (node, name) => valueOf(node, name) !== undefined,
      getChildren: childrenOf,
      getName: ({ tagName }) => tagName,
      getParent: (node) => parents.get(node) ?? null,
      getSiblings: (node) => childrenOf(parents.get(node) ?? { type: 'root', children: [] }),
      getText: textOfNode,
      removeSubsets: (nodes) => nodes,
    },
  };
  return (selector, within = tree) =>
    selectAll<Nodes, Element>(selector, within.type === 'root' ? within.children : [within], options);
}
