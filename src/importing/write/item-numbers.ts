/** Writes the numbers of items so that pages draw them as the original does. */
import type { List, ListItem, Root, RootContent } from 'mdast';
import { numberAt, type NumberStyle, writeNumber } from '../../core/numbers/styles.ts';
import { styleOfList } from '../../core/text/list-style.ts';
import { named } from '../read/elements.ts';

/** The sample of the numbers that Markdown itself writes. */
export const PLAIN = '1.';

/** Returns the number that the original draws beside an item, and the first of its kind; `undefined` if it has none. */
export function numberOfItem(list: List, index: number): { mark: string; sample: string } | undefined {
  const numbers = list.children.map(({ data }) => data?.number);
  const isCounted = list.ordered === true && numbers.every((number) => number === undefined);
  return isCounted ? { mark: `${(list.start ?? 1) + index}.`, sample: PLAIN } : numbers[index];
}

/**
 * Lets Markdown count the items of a list if their numbers then come out as in the original; otherwise each item says
 * its number itself. Changes the blocks.
 *
 * @param styles how the document writes its official numbers
 */
export function writeItemNumbers(nodes: readonly (Root | RootContent)[], styles: readonly NumberStyle[]): void {
  write(
    nodes,
    styles.filter(({ inHeading }) => !inHeading),
    0,
  );
}

/** @param depth how many lists are around the nodes */
function write(nodes: readonly (Root | RootContent)[], styles: readonly NumberStyle[], depth: number): void {
  for (const node of nodes) {
    if (!('children' in node)) continue;
    if (node.type === 'list') writeNumbers(node, styles, depth);
    // Numbers in a quotation or a footnote are none of the document's.
    const isApart = node.type === 'blockquote' || node.type === 'footnoteDefinition';
    write(node.children, isApart ? [] : styles, node.type === 'list' ? depth + 1 : depth);
  }
}

/** Whether Markdown counts a list as the original does, or the list has no numbers. */
export function isPlain(list: List): boolean {
  const marks = marksOf(list);
  return marks.every((mark) => mark === undefined) || startOf(marks, styleOfList([], 0)) !== undefined;
}

const marksOf = (list: List) => list.children.map((_, index) => numberOfItem(list, index)?.mark);

function writeNumbers(list: List, styles: readonly NumberStyle[], depth: number): void {
  const marks = marksOf(list);
  const start = startOf(marks, styleOfList(styles, depth));
  list.ordered = start !== undefined;
  list.start = start ?? null;
  if (start === undefined)
    for (const [index, item] of list.children.entries()) if (marks[index] !== undefined) putNumber(item, marks[index]);
}

/** The number from which Markdown has to count so that all numbers of a list come out; `undefined` if there is none. */
function startOf(marks: readonly (string | undefined)[], style: NumberStyle): number | undefined {
  const first = numberAt(marks[0] ?? '', style);
  const start = first && style.counter.valueOf(first.number);
  return start !== undefined && marks.every((mark, index) => mark === writeNumber(start + index, style).marker)
    ? start
    : undefined;
}

function putNumber(item: ListItem, value: string): void {
  const number = named('Number', [], { value });
  // A footnote that two sections call is written once.
  item.data = {};
  const [first] = item.children;
  const [opening] = first?.type === 'paragraph' ? first.children : [];
  const isNumbered = opening?.type === 'mdxJsxTextElement' && opening.name === 'Number';
  if (first?.type === 'paragraph' && opening?.type !== 'image' && !isNumbered)
    first.children.unshift(number, { type: 'text', value: ' ' });
  else item.children.unshift({ type: 'paragraph', children: [number] });
}
