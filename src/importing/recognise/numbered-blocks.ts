/** Finds in the blocks of a section what may be their official numbers: with which they begin, or which stand beside them. */
import type { List, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { numberOfItem } from '../write/item-numbers.ts';

/** A block that may have a number: its text, or the number beside it. */
export interface Numbered {
  readonly text: string;
  readonly isHeading: boolean;
  /** The first number of its kind, if the original says it. */
  readonly sample?: string;
  /** Whether another number follows in the same line: "1367.01. (a) Words". */
  readonly goesOn?: boolean;
}

/** Blocks that may begin with a number, in reading order. */
export function numberedIn(nodes: readonly RootContent[]): Numbered[] {
  return nodes.flatMap((node): Numbered[] => {
    if (node.type === 'heading') return [{ text: toString(node), isHeading: true }];
    if (node.type === 'paragraph') {
      const [first] = node.children;
      if (first?.type === 'mdxJsxTextElement' && first.name === 'Number') {
        const entry = first.attributes[0];
        return [{ text: typeof entry?.value === 'string' ? entry.value : '', isHeading: false }];
      }
      return inLine(toString(node));
    }
    if (node.type === 'list')
      return node.children.flatMap((item, index) => {
        const inside = numberedIn(item.children);
        const { mark, sample } = numberOfItem(node, index) ?? {};
        if (mark === undefined || sample === undefined) return inside;
        return [{ text: mark, isHeading: false, sample }, ...inside.slice(1)];
      });
    return [];
  });
}

/** The numbers that blocks say themselves, which stand beside their words. */
export function numbersBeside(node: RootContent): string[] {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Number') {
    const value = node.attributes[0]?.value;
    return typeof value === 'string' ? [value] : [];
  }
  return 'children' in node ? node.children.flatMap(numbersBeside) : [];
}

/** The lists in a block. */
export function listsIn(node: RootContent): List[] {
  return [...(node.type === 'list' ? [node] : []), ...('children' in node ? node.children.flatMap(listsIn) : [])];
}

/** The numbers with which a line begins, mostly one. */
function inLine(text: string): Numbered[] {
  const [lead] = LEAD.exec(text) ?? [];
  return lead === undefined
    ? [{ text, isHeading: false }]
    : [{ text, isHeading: false, goesOn: true }, ...inLine(text.slice(lead.length))];
}

/** A number before another: "(k) (1)", or the name of an article before the first of its numbers: "Art. 1. 1." */
const LEAD = new RegExp(
  [
    String.raw`^[(（]?[\p{L}\p{Nd}]{1,5}(?:\.\p{Nd}+)*[)）.]\s+(?=[(（][\p{L}\p{Nd}]{1,3}[)）])`,
    String.raw`^(?:\p{L}{2,12}\.?|§)[ \u00A0]\p{Nd}{1,4}[a-zºª]?\.?\s+(?=[(（][\p{L}\p{Nd}]{1,3}[)）]|1[.)]\s)`,
  ].join('|'),
  'u',
);
