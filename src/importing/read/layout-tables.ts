/** Tables that only put a number before a paragraph, as publishers of law have them: made paragraphs and items. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Journal } from '../journal.ts';
import { collapsed, element, isBlock, replaceElements, textOf } from './tree.ts';

/** A number as it stands alone in a cell: "(1)", "1.", "a)", "3.1.", "‘(68)". */
const NUMBER = /^\p{Pi}?(?:\(\*?[\p{L}\p{Nd}]{1,6}\)|[\p{L}\p{Nd}]{1,6}[.)]|\p{Nd}+(?:\.\p{Nd}+)+\.?)$/u;

/** A sign that marks an item and numbers nothing. */
export const BULLET = /^[•·▪◦‣●○■□–—−-]$/u;

/** Makes paragraphs and items of such tables, those within others first. */
export function unfoldLayoutTables(tree: Root, journal: Journal): void {
  replaceElements(tree, (node) => (node.tagName === 'table' ? unfolded(node, journal) : undefined));
}

/** What a table stands for; `undefined` where it is a table. */
function unfolded(table: Element, journal: Journal): ElementContent[] | undefined {
  const rows = rowsOf(table).filter((row) => collapsed(textOf(row)) !== '');
  if (rows.length === 0) return undefined;
  const items = rows.map(itemOf);
  if (!items.every((item) => item !== undefined)) return undefined;
  return items.flatMap(({ mark, content }) => {
    const children = content.flatMap((node) =>
      node.type === 'element' && node.tagName === 'table' ? (unfolded(node, journal) ?? [node]) : [node],
    );
    for (const node of children) if (node.type === 'element') deeper(node, journal);
    return itemFor(mark, children, journal, table);
  });
}

/** Unfolds tables below an element that is no table itself. */
function deeper(node: Element, journal: Journal): void {
  if (node.tagName !== 'table')
    replaceElements(node, (one) => (one.tagName === 'table' ? unfolded(one, journal) : undefined));
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

/** A row that is a mark and one cell of content. */
function itemOf(row: Element): { mark: string; content: ElementContent[] } | undefined {
  const cells = row.children.filter((node): node is Element => node.type === 'element');
  const [mark, content, ...more] = cells.filter((cell) => collapsed(textOf(cell)) !== '');
  if (mark === undefined || content === undefined || more.length > 0 || cells.some(({ tagName }) => tagName === 'th'))
    return undefined;
  const text = collapsed(textOf(mark));
  return NUMBER.test(text) || BULLET.test(text) ? { mark: text, content: content.children } : undefined;
}

function itemFor(mark: string, content: ElementContent[], journal: Journal, table: Element): ElementContent[] {
  const blocks = content.filter((node) => node.type !== 'text' || collapsed(node.value) !== '');
  const at = blocks.findIndex(isBlock);
  const inline = at === -1 ? blocks : blocks.slice(0, at);
  const rest = at === -1 ? [] : blocks.slice(at);
  const [next] = rest;
  const own =
    inline.length > 0 || next?.type !== 'element' || next.tagName !== 'p' ? element('p', {}, inline, table) : next;
  const others = own === next ? rest.slice(1) : rest;
  if (BULLET.test(mark)) {
    journal.setAside(mark);
    return [element('ul', {}, [element('li', {}, [own, ...others], table)], table)];
  }
  const numbered = element('p', own.properties, [{ type: 'text', value: `${mark} ` }, ...own.children], own);
  // What goes on without a number belongs to the point: Markdown says so by an item.
  return others.some((node) => node.type === 'element' && node.tagName === 'p' && !startsWithNumber(node))
    ? [element('ul', {}, [element('li', {}, [numbered, ...others], table)], table)]
    : [numbered, ...others];
}

const startsWithNumber = (node: Element): boolean => NUMBER.test(collapsed(textOf(node)).split(/\s/)[0] ?? '');

/** Makes one list of lists that follow each other and came of rows. */
export function joinLists(tree: Root): void {
  const joined = <Node extends RootContent | ElementContent>(nodes: Node[]): Node[] => {
    const out: Node[] = [];
    for (const node of nodes) {
      if (node.type === 'text' && collapsed(node.value) === '' && out.at(-1)?.type === 'element') {
        const last = out.at(-1);
        if (last !== undefined && isBlock(last)) continue;
      }
      const last = out.at(-1);
      if (last?.type === 'element' && node.type === 'element' && last.tagName === 'ul' && node.tagName === 'ul')
        last.children.push(...node.children);
      else out.push(node);
      if (node.type === 'element') node.children = joined(node.children);
    }
    return out;
  };
  tree.children = joined(tree.children);
}
