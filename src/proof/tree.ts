/** Walks through a page as browsers read it: parse5 builds the tree that the HTML standard prescribes. */
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Types, parse } from 'parse5';

/** An element of a page. */
export type Element = Types.Element;
type Node = Types.Node;

/** A page, parsed once. */
export interface Page {
  /** The file below the site's folder. */
  readonly file: string;
  /** The path below which the site is served, with a slash at both ends. */
  readonly base: string;
  /** The page's elements in the order of the text, including those in `<template>` and `<noscript>`. */
  readonly elements: readonly Element[];
}

/** Parses a page as browsers do when scripts are off. `base` is the path below which the site is served. */
export function parsePage(file: string, html: string, base = '/'): Page {
  return { file, base, elements: nodesIn(parse(html, { scriptingEnabled: false })).filter(isElement) };
}

/** Returns the text of a node, like `textContent` in a browser. */
export function textContentOf(node: Node): string {
  return nodesIn(node)
    .filter(isText)
    .map(({ value }) => value)
    .join('');
}

/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => tree.isElementNode(node);

/** Whether a node is text. */
export const isText = (node: Node): node is Types.TextNode => tree.isTextNode(node);

/** Returns the value of an attribute; `undefined` if the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return attribute(element, 'class')?.split(/\s+/).includes(name) === true;
}

/** Returns the elements below an element, in the order of the text. */
export const below = (element: Element): Element[] => nodesIn(element).slice(1).filter(isElement);

/** Returns an element itself or its nearest ancestor that a condition is true of. */
export const closest = (element: Element, is: (found: Element) => boolean): Element | undefined =>
  [element, ...ancestors(element)].find(is);

/** Returns the language of an element's words. */
export function languageOf(element: Element): string {
  const named = closest(element, (one) => attribute(one, 'lang') !== undefined);
  return (named && attribute(named, 'lang')) ?? '';
}

/** Returns the ancestors of an element, the nearest first. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let node = element.parentNode; node !== null && isElement(node); node = node.parentNode) found.push(node);
  return found;
}

/**
 * Returns a node and everything below it, in order. A loop rather than recursion, so that a deep page cannot overflow
 * the stack.
 */
function nodesIn(root: Node): Node[] {
  const found: Node[] = [];
  const ahead: Node[] = [root];
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    found.push(node);
    if ('childNodes' in node) ahead.push(...node.childNodes.toReversed());
    if ('content' in node) ahead.push(node.content);
  }
  return found;
}
