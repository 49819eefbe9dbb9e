/** Small things that are done to trees of Akoma Ntoso. */
import type { Element, ElementContent as XmlContent, Root } from 'xast';

/** An element's name without its namespace. */
export const local = ({ name }: Element): string => name.replace(/^.*:/, '');
/** Whether a node is the element of this name. */
export const isNamed = (node: XmlContent | Root['children'][number], name: string): node is Element =>
  node.type === 'element' && local(node) === name;

/** The first element, itself or below, that is meant. */
export function find(node: Element | Root, isMeant: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (isMeant(child)) return child;
    const inside = find(child, isMeant);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Whether an element stands within a node. */
export const within = (node: XmlContent, one: Element): boolean =>
  node.type === 'element' && find(node, (child) => child === one) !== undefined;

/** All text of a node. */
export const textWithin = (node: XmlContent): string =>
  node.type === 'text' || node.type === 'cdata'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textWithin).join('')
      : '';

/** Where an element stood, for what is made of it. */
export const at = (node: Element) => ({
  type: 'element' as const,
  tagName: 'p',
  properties: {},
  children: [],
  ...(node.position && { position: node.position }),
});
