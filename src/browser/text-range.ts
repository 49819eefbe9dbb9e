/**
 * Ranges by offsets into an element's text, and the other way round. The text may be parted by any elements, such as
 * marked terms; an offset counts the letters of `textContent`.
 *
 * Compare https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/text-range.ts
 */

/**
 * The range over part of an element's text. Where an end lies between two text nodes, the range keeps to those that it
 * has letters of.
 *
 * @param start offset of its first letter
 * @param end offset after its last letter
 * @throws RangeError if the text is shorter
 */
export function rangeOf(element: Element, start: number, end: number): Range {
  return rangeBetween({ element, offset: start }, { element, offset: end });
}

/** A place in an element's text. */
export interface TextPoint {
  readonly element: Element;
  readonly offset: number;
}

/**
 * The range from a place in one element's text to a place in that of the same or a later one.
 *
 * @throws RangeError if a text is shorter
 */
export function rangeBetween(start: TextPoint, end: TextPoint): Range {
  const range = document.createRange();
  range.setStart(...nodeAt(start, 'after'));
  range.setEnd(...nodeAt(end, 'before'));
  return range;
}

/** The offset into an element's text of a boundary point within it. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/** The text node at a place; between two nodes, that which has the letter before or after it, if there is one. */
function nodeAt({ element, offset }: TextPoint, side: 'before' | 'after'): [Node, number] {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let passed = 0;
  let last: [Node, number] = [element, 0];
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (length === 0) continue;
    last = [node, offset - passed];
    if (offset < passed + length || (offset === passed + length && side === 'before')) return last;
    passed += length;
  }
  if (offset > passed) throw new RangeError(`No letter ${offset} in a text of ${passed}.`);
  return last;
}
