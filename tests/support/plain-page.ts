/** Pages as the proof reads them by itself, and as parse5 does, to be compared. */
import { type DefaultTreeAdapterTypes as Types, parse } from 'parse5';
import { readPlainPage } from '../../src/proof/plain-page.ts';
import { isElement, isText } from '../../src/proof/tree.ts';

/** All that the proof can see of a page: elements and texts, where they stand, and what they say. */
const seen = (node: Types.Node): unknown => {
  if (isText(node)) return node.value;
  if (!('childNodes' in node)) return undefined;
  const around = 'parentNode' in node ? node.parentNode?.nodeName : undefined;
  const own = isElement(node) ? [node.tagName, node.namespaceURI, node.attrs] : [];
  const inTemplate = 'content' in node ? seen(node.content) : undefined;
  return [around, own, node.childNodes.filter((child) => child.nodeName !== '#documentType').map(seen), inTemplate];
};

/** A page as the HTML standard has it. */
export const byStandard = (html: string) => seen(parse(html, { scriptingEnabled: false }));

/** The same page as the proof reads it by itself; `undefined` where it leaves it to parse5. */
export const read = (html: string) => {
  const root = readPlainPage(html)?.[0]?.parentNode;
  return root === undefined || root === null ? undefined : seen(root);
};
