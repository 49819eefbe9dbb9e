/**
 * Converts between ranges and offsets into an element's text. The text may be split by any elements, such as marked
 * terms; an offset counts the characters of `textContent`.
 *
 * Compare https://github.com/hypothesis/client/blob/main/src/annotator/anchoring/text-range.ts
 */

/**
 * Returns a range over a part of an element's text. Where an end is between two text nodes, the range includes only the
 * node that has characters in it.
 *
 * @param start the offset of the first character
 * @param end the offset after the last character
 * @throws RangeError if the text is shorter
 */
export function rangeOf(element: Element, start: number, end: number): Range {
  return rangeBetween({ element, offset: start }, { element, offset: end });
}

/** A position in an element's text. */
export interface TextPoint {
  readonly element: Element;
  readonly offset: number;
}

/**
 * Returns the range from a position in one element's text to a position in the text of the same or a later element.
 *
 * @throws RangeError if a text is shorter
 */
export function rangeBetween(start: TextPoint, end: TextPoint): Range {
  const range = document.createRange();
  range.setStart(...nodeAt(start, 'after'));
  range.setEnd(...nodeAt(end, 'before'));
  return range;
}

/** Returns the offset into an element's text of a boundary point within the element. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

/**
 * Returns the text node at a position. Between two nodes, this is the node with the character before or after the
 * position, if there is one.
 */
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
