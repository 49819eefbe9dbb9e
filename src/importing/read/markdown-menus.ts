/** Leaves out the menus of a site in which a page of Markdown was written or saved. */
import type { Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ImportLog } from '../import-log.ts';

/** How many blocks behind the title may be a menu. */
const BEHIND_TITLE = 2;

/**
 * Leaves out blocks that are nothing but links within the site, if they stand before the title, right behind it, or at
 * the end. Links to the web may be those of the text. Changes the tree.
 */
export function leaveOutMenus(root: Root, log: ImportLog): void {
  const title = root.children.findIndex(({ type }) => type === 'heading');
  const last = root.children.findLastIndex((node) => !isMenu(node) && !isMark(node));
  root.children = root.children.filter((node, index) => {
    const isOutside = index <= title + BEHIND_TITLE || index > last;
    if (title === -1 || !isOutside || !isMenu(node)) return true;
    for (const line of linesOf(node)) log.leaveOut(line, 'a menu of the site', node);
    return false;
  });
}

/** The words of each paragraph of a block. */
const linesOf = (node: RootContent): string[] =>
  node.type !== 'paragraph' && 'children' in node ? node.children.flatMap(linesOf) : [toString(node)];

/** Whether a block has several links within the site, or one to its own page, and no words beside them. */
function isMenu(node: RootContent): boolean {
  if (node.type !== 'paragraph' && node.type !== 'list') return false;
  const { links, hasWords } = partsOf(node);
  const isOwn = links.every((url) => !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url));
  return !hasWords && isOwn && (links.length > 1 || links[0]?.startsWith('#') === true);
}

/** Where the links of a block lead, and whether it has words or pictures beside them. */
function partsOf(node: Nodes): { readonly links: readonly string[]; readonly hasWords: boolean } {
  if (node.type === 'link') return { links: [node.url], hasWords: false };
  if (!('children' in node))
    return { links: [], hasWords: node.type === 'image' || (node.type === 'text' && /[\p{L}\p{N}]/u.test(node.value)) };
  const parts = node.children.map(partsOf);
  return { links: parts.flatMap(({ links }) => links), hasWords: parts.some(({ hasWords }) => hasWords) };
}

/** A line that says whose the site is, which may come behind its menu. */
const isMark = (node: RootContent): boolean => node.type === 'paragraph' && /^\s*©/u.test(toString(node));
