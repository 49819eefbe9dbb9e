/** Finds elements in a note. */
import type { Element, Nodes } from 'hast';

/** Whether a node is an element. */
export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Returns the elements of a name below a node, in order, without those in another of the name. */
export const elementsBelow = ({ children }: { readonly children: readonly Nodes[] }, name: string): Element[] =>
  children.filter(isElement).flatMap((child) => (child.tagName === name ? [child] : elementsBelow(child, name)));

/** Returns the words of a node. */
export const wordsOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';
