/** Finds the element of a page that has its text, by the rules of Firefox's reader view. */
import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { visit } from 'unist-util-visit';
import { collapsed, textOfNode } from './tree.ts';

/** The attribute that says which element of the tree an element of the reader view is. */
const MARK = 'data-at';

/** The share of what the reader view shows that the element must have. */
const MOST_OF_VIEW = 0.95;

/** The share of the page's words outside links that the element must have. With less, official words may be outside. */
const ENOUGH = 0.5;

/**
 * Returns the innermost element with nearly all that the reader view would show. The reader view itself leaves out
 * lists and boxes that may be official text, so only the place is taken from it.
 *
 * @returns `undefined` if there is no such element, or if many words would be outside of it
 */
export function readableElement(tree: Root): [Element] | undefined {
  const elements: Element[] = [];
  visit(tree, 'element', (node) => {
    node.properties['dataAt'] = String(elements.length);
    elements.push(node);
  });
  const { document } = parseHTML(toHtml(tree));
  for (const node of elements) delete node.properties['dataAt'];
  const view = new Readability(document, { keepClasses: true }).parse();
  if (typeof view?.content !== 'string') return undefined;
  const shown = parseHTML(`<html><body>${view.content}</body></html>`).document;
  const counts = new Map<Nodes, number>();
  for (const marked of shown.querySelectorAll(`[${MARK}]`)) {
    const own = [...marked.childNodes]
      .filter(({ nodeType }) => nodeType === TEXT)
      .map(({ textContent }) => textContent);
    const node = elements[Number(marked.getAttribute(MARK))];
    if (node !== undefined) counts.set(node, collapsed(own.join('')).length);
  }
  const within = (node: Nodes): number =>
    (counts.get(node) ?? 0) + ('children' in node ? node.children.reduce((sum, child) => sum + within(child), 0) : 0);
  const all = within(tree);
  const body = elements.find(({ tagName }) => tagName === 'body');
  if (body === undefined || all === 0) return undefined;
  let innermost = body;
  for (let next: Element | undefined = body; next !== undefined;) {
    innermost = next;
    next = innermost.children.find(
      (child): child is Element => child.type === 'element' && within(child) >= all * MOST_OF_VIEW,
    );
  }
  return innermost !== body && prose(innermost) >= prose(body) * ENOUGH ? [innermost] : undefined;
}

/** The type of text nodes in a DOM. */
const TEXT = 3;

/** Returns how many letters an element has outside links and choices. */
export function prose(node: Nodes): number {
  if (node.type === 'element' && ['a', 'script', 'style', 'template', 'option'].includes(node.tagName)) return 0;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + prose(child), 0)
    : collapsed(textOfNode(node)).length;
}
