/**
 * Takes out what has no words, before blocks are made: the library that makes them looks from each node past all such nodes
 * after it, so that many of them would take time that grows with the square of their number.
 */
import type { Element, Parents, Root, Text } from 'hast';
import { isBlock, replaceChildren } from './tree.ts';

/** Elements that mean something without words. */
const MEANT = new Set(['br', 'wbr', 'img', 'input', 'call', 'number', 'place']);

/** Takes out comments and elements within a line that have no words. Their blanks stay. Changes the tree. */
export function takeOutEmpty(tree: Root): void {
  takeOutOf(tree);
}

function takeOutOf(parent: Parents): void {
  replaceChildren(parent, (child) => {
    if (child.type === 'comment') return [];
    if (child.type !== 'element') return undefined;
    takeOutOf(child);
    return isBlock(child) || MEANT.has(child.tagName) || hasWords(child) ? undefined : child.children;
  });
  let last: Text | undefined;
  replaceChildren(parent, (child) => {
    if (child.type !== 'text') last = undefined;
    else if (last !== undefined) {
      last.value += child.value;
      return [];
    } else last = child;
    return undefined;
  });
}

const hasWords = ({ children }: Element): boolean =>
  children.some((child) => child.type !== 'text' || /[^ \t\r\n\f]/.test(child.value));
