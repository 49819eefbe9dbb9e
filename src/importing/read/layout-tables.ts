/**
 * Turns tables and lists of terms that only put a number beside a paragraph into paragraphs and items. Publishers of law
 * often have such tables.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ImportLog } from '../import-log.ts';
import { collapsed, element, isBlock, replaceElements, textOfNode } from './tree.ts';

/** A number that fills a cell: "(1)", "1.", "a)", "3.1.", "‘(68)". */
const NUMBER = /^\p{Pi}?(?:\(\*?[\p{L}\p{Nd}]{1,6}\)|[\p{L}\p{Nd}]{1,6}[.)]|\p{Nd}+(?:\.\p{Nd}+)+\.?)$/u;

/** A sign that marks an item without a number. */
export const BULLET = /^[•·▪◦‣●○■□–—−-]$/u;

/** Turns such tables and lists into paragraphs and items, inner ones first. Changes the tree. */
export function unfoldLayoutTables(tree: Root, log: ImportLog): void {
  replaceElements(tree, (node) => {
    if (node.tagName === 'table') return unfolded(node, log);
    return node.tagName === 'dl' ? unfoldedTerms(node, log) : undefined;
  });
}

/** The content of a list of terms that are all numbers; `undefined` if it has others. */
function unfoldedTerms(list: Element, log: ImportLog): ElementContent[] | undefined {
  const parts = list.children.filter((node): node is Element => node.type === 'element');
  const isPaired = parts.every(({ tagName }, index) => tagName === (index % 2 === 0 ? 'dt' : 'dd'));
  const marks = parts.filter(({ tagName }) => tagName === 'dt').map((term) => collapsed(textOfNode(term)));
  if (parts.length === 0 || parts.length % 2 > 0 || !isPaired || !marks.every((mark) => NUMBER.test(mark))) return;
  for (const node of parts) deeper(node, log);
  return marks.flatMap((mark, index) => itemFor(mark, parts[2 * index + 1]?.children ?? [], log, list));
}

/** The content of a layout table; `undefined` if the table is a real one. */
function unfolded(table: Element, log: ImportLog): ElementContent[] | undefined {
  const rows = rowsOf(table).filter((row) => collapsed(textOfNode(row)) !== '');
  if (rows.length === 0) return undefined;
  const items = rows.map(itemOf);
  if (!items.every((item) => item !== undefined)) return undefined;
  log.unfoldedRows += rows.length;
  return items.flatMap(({ mark, content }) => {
    const children = content.flatMap((node) =>
      node.type === 'element' && node.tagName === 'table' ? (unfolded(node, log) ?? [node]) : [node],
    );
    for (const node of children) if (node.type === 'element') deeper(node, log);
    return itemFor(mark, children, log, table);
  });
}

/** Looks for tables below an element that is not a table. */
function deeper(node: Element, log: ImportLog): void {
  if (node.tagName !== 'table')
    replaceElements(node, (one) => {
      if (one.tagName === 'table') return unfolded(one, log);
      return one.tagName === 'dl' ? unfoldedTerms(one, log) : undefined;
    });
}

function rowsOf(node: Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return ['tbody', 'thead', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

/** A row that consists of a mark and one cell of content. */
function itemOf(row: Element): { mark: string; content: ElementContent[] } | undefined {
  const cells = row.children.filter((node): node is Element => node.type === 'element');
  const [mark, content, ...more] = cells.filter((cell) => collapsed(textOfNode(cell)) !== '');
  if (mark === undefined || content === undefined || more.length > 0 || cells.some(({ tagName }) => tagName === 'th'))
    return undefined;
  const text = collapsed(textOfNode(mark));
  return NUMBER.test(text) || BULLET.test(text) ? { mark: text, content: content.children } : undefined;
}

function itemFor(mark: string, content: ElementContent[], log: ImportLog, table: Element): ElementContent[] {
  const blocks = content.filter((node) => node.type !== 'text' || collapsed(node.value) !== '');
  const at = blocks.findIndex(isBlock);
  const inline = at === -1 ? blocks : blocks.slice(0, at);
  const rest = at === -1 ? [] : blocks.slice(at);
  const [next] = rest;
  const paragraph =
    inline.length > 0 || next?.type !== 'element' || next.tagName !== 'p' ? element('p', {}, inline, table) : next;
  const others = paragraph === next ? rest.slice(1) : rest;
  if (BULLET.test(mark)) {
    log.setAside(mark);
    return [element('ul', {}, [element('li', {}, [paragraph, ...others], table)], table)];
  }
  const numbered = element(
    'p',
    paragraph.properties,
    [{ type: 'text', value: `${mark} ` }, ...paragraph.children],
    paragraph,
  );
  // Paragraphs without a number continue the point. In Markdown, an item expresses that.
  return others.some((node) => node.type === 'element' && node.tagName === 'p' && !startsWithNumber(node))
    ? [element('ul', {}, [element('li', {}, [numbered, ...others], table)], table)]
    : [numbered, ...others];
}

const startsWithNumber = (node: Element): boolean => NUMBER.test(collapsed(textOfNode(node)).split(/\s/)[0] ?? '');

/** Joins adjacent lists that were made from rows. Changes the tree. */
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
