/** Helpers for trees of Akoma Ntoso. */
import type { Element, ElementContent as XmlContent, Root } from 'xast';
import { INLINE } from './akoma-ntoso-names.ts';
import { collapsed } from './tree.ts';

/** Returns an element's name without its namespace. */
export const local = ({ name }: Element): string => name.replace(/^.*:/, '');
/** Whether a node is an element of this name. */
export const isNamed = (node: XmlContent | Root['children'][number], name: string): node is Element =>
  node.type === 'element' && local(node) === name;

/**
 * Finds the first element that satisfies a test: the children of a node are tried in order, each before its own
 * children.
 */
export function find(node: Element | Root, isMeant: (node: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (isMeant(child)) return child;
    const inside = find(child, isMeant);
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Whether a node contains an element. */
export const within = (node: XmlContent, one: Element): boolean =>
  node.type === 'element' && find(node, (child) => child === one) !== undefined;

/** Returns all text of a node. */
export const textWithin = (node: XmlContent): string =>
  node.type === 'text' || node.type === 'cdata'
    ? node.value
    : node.type === 'element'
      ? node.children.map(textWithin).join('')
      : '';

/** Returns the words of a node for a message, with a space between those of different elements. */
export const wordsWithin = (node: XmlContent): string =>
  node.type === 'element'
    ? node.children
        .map(wordsWithin)
        .filter((words) => words !== '')
        .join(' ')
    : collapsed(textWithin(node));

/** Returns the words of an element line by line: those of elements that stand within a line are joined. */
export function linesWithin(node: Element): string[] {
  const lines = [''];
  const add = (one: XmlContent): void => {
    if (one.type !== 'element') lines.push(`${lines.pop() ?? ''}${textWithin(one)}`);
    else if (INLINE.has(local(one))) one.children.forEach(add);
    else lines.push(...linesWithin(one), '');
  };
  node.children.forEach(add);
  return lines.map(collapsed).filter((line) => line !== '');
}

/** An empty paragraph with an element's position in the original, for `element` to copy the position from. */
export const at = (node: Element) => ({
  type: 'element' as const,
  tagName: 'p',
  properties: {},
  children: [],
  ...(node.position && { position: node.position }),
});
