/** Helpers for trees of HTML. */
import type { Element, ElementContent, Nodes, Parents, RootContent } from 'hast';

/** Makes an element; `at` is the node whose position in the original it gets. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  at?: Nodes,
): Element {
  return { type: 'element', tagName, properties, children, ...(at?.position && { position: at.position }) };
}

/** Returns all text below a node. */
export function textOfNode(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfNode).join('') : '';
}

/** Returns a text with ASCII white space collapsed and trimmed. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

/** Returns the texts of an element, one by one. */
export function linesIn(node: Nodes): string[] {
  if (node.type === 'text') return node.value.trim() === '' ? [] : [collapsed(node.value)];
  if (!('children' in node) || (node.type === 'element' && ['script', 'style', 'template'].includes(node.tagName)))
    return [];
  return node.children.flatMap(linesIn);
}

/** Returns a property as text. */
export function property(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/**
 * Replaces elements. `replace` returns the replacement, which is not visited again, or `undefined` to leave the element
 * as it is. Changes the tree.
 */
export function replaceElements(
  tree: Parents,
  replace: (node: Element, parent: Parents) => ElementContent[] | undefined,
): void {
  replaceChildren(tree, (node) => {
    if (node.type !== 'element') return undefined;
    const others = replace(node, tree);
    if (others === undefined) replaceElements(node, replace);
    return others;
  });
}

/**
 * Replaces children of a node, all at once: to put them in one by one would move all that follow each time. `replace`
 * returns the replacement, or `undefined` to leave the child as it is. Changes the node.
 */
export function replaceChildren(
  parent: Parents,
  replace: (child: RootContent) => readonly ElementContent[] | undefined,
): void {
  if (parent.type === 'root')
    parent.children = parent.children.flatMap((child): readonly RootContent[] => replace(child) ?? [child]);
  else parent.children = parent.children.flatMap((child): readonly ElementContent[] => replace(child) ?? [child]);
}

/** Elements that begin and end lines, and the parts of such elements. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav note ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element begins and ends lines. */
export const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCKS.has(node.tagName);

/** How many pictures an element has in it, if it has no words; those of parts with words are counted by these. */
export function iconsIn(node: Element): number {
  if (collapsed(textOfNode(node)) !== '') return 0;
  if (node.tagName === 'img') return 1;
  return node.children.reduce((sum, child) => sum + (child.type === 'element' ? iconsIn(child) : 0), 0);
}
