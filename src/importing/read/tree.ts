/** Small things that are done to trees of HTML. */
import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** Makes an element; `at` is where its content stood in the original. */
export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  at?: Nodes,
): Element {
  return { type: 'element', tagName, properties, children, ...(at?.position && { position: at.position }) };
}

/** All text below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Text with runs of ASCII white space as one space, and none at the ends. */
export const collapsed = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

/** A property's words. */
export function property(node: Element, name: string): string {
  const value = node.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/** Puts others in place of elements; what comes in place is not looked at again, unless it is `undefined`. */
export function replaceElements(
  tree: Parents,
  replace: (node: Element, parent: Parents) => ElementContent[] | undefined,
): void {
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const others = replace(node, parent);
    if (others === undefined) return;
    parent.children.splice(index, 1, ...others);
    return [SKIP, index + others.length];
  });
}

/** Elements that begin and end lines, and are parts of others. */
const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav note ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element stands on lines of its own. */
export const isBlock = (node: Nodes): boolean => node.type === 'element' && BLOCKS.has(node.tagName);
