/** Finds the documents of an Akoma Ntoso file: one, or a collection of several, which may have others in them. */
import type { Element, Root } from 'xast';
import { find, isNamed, local, within } from './akoma-ntoso-tree.ts';

/** Whether an element is a document: only documents have metadata. */
export const isDocument = (node: Element): boolean => node.children.some((child) => isNamed(child, 'meta'));

/** Returns the document of a file, or what holds several; `undefined` if it is no Akoma Ntoso. */
export function topOf(root: Root): Element | undefined {
  const whole = find(root, (node) => local(node) === 'akomaNtoso');
  const documents = whole?.children.filter((child) => child.type === 'element' && isDocument(child)) ?? [];
  return documents.length > 1 ? whole : whole && find(root, isDocument);
}

/** Finds the first element that satisfies a test in a document, but in no document within it. */
export function findOwn(document: Element, isMeant: (node: Element) => boolean): Element | undefined {
  for (const child of document.children) {
    if (child.type !== 'element' || isDocument(child)) continue;
    const found = isMeant(child) ? child : findOwn(child, isMeant);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the paragraph that has the title of a document, or its short title. */
export function titleOf(document: Element): Element | undefined {
  const preface = findOwn(document, (node) => local(node) === 'preface') ?? document;
  const title =
    findOwn(preface, (node) => local(node) === 'shortTitle') ?? findOwn(preface, (node) => local(node) === 'docTitle');
  return (
    title &&
    findOwn(preface, (node) => local(node) === 'p' && node.children.some((one) => one === title || within(one, title)))
  );
}
