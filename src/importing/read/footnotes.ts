/** Finds footnotes in HTML: a link with a short mark, to a later element that links back to it. */
import type { Element, Nodes, Parents, Root } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { ImportLog } from '../import-log.ts';
import { collapsed, element, isBlock, property, textOfNode } from './tree.ts';

/** What the text of a call looks like: "1", "(1)", "[footnote 1]", "(*7)", "†". */
const MARK = /^[[(]*\s*(?:\p{L}+\s*)?(\*?\d{1,4}[a-z]?|[*†‡]{1,3})\s*[\])]*$/u;

/** An element with its ancestors, the nearest last. */
interface Found {
  readonly node: Element;
  readonly around: readonly Parents[];
  /** The element's position among all elements; a call comes before its footnote. */
  readonly order: number;
}

/** A call and the block that it links to. */
interface Footnote {
  readonly call: Found;
  readonly mark: string;
  readonly block: Found;
  readonly backLinks: readonly Found[];
}

/** Turns the footnotes of a page into `call` and `note` elements, with the notes at the end. Changes the tree. */
export function markFootnotes(tree: Root, log: ImportLog): void {
  const byId = new Map<string, Found>();
  const links: Found[] = [];
  let order = 0;
  visitParents(tree, 'element', (node, around) => {
    order += 1;
    const found = { node, around: [...around], order };
    const id = property(node, 'id') || (node.tagName === 'a' ? property(node, 'name') : '');
    if (id !== '' && !byId.has(id)) byId.set(id, found);
    if (node.tagName === 'a' && property(node, 'href').startsWith('#')) links.push(found);
  });
  const footnotes = links.flatMap((call) => footnoteOf(call, byId, links) ?? []);
  const names = new Map<Element, string>();
  for (const { call, mark, block, backLinks } of footnotes) {
    const known = names.get(block.node);
    const name = known ?? freeName(mark, new Set(names.values()));
    takeOut(call, element('call', { name }, [], call.node), log);
    if (known !== undefined) continue;
    names.set(block.node, name);
    for (const link of backLinks) takeOut(link, undefined, log);
  }
  for (const { block } of footnotes) {
    const name = names.get(block.node);
    const parent = block.around.at(-1);
    const index = parent?.children.findIndex((child) => child === block.node) ?? -1;
    if (name === undefined || parent === undefined || index === -1) continue;
    parent.children.splice(index, 1);
    const children = block.node.tagName === 'p' ? [block.node] : block.node.children;
    tree.children.push(element('note', { name }, children, block.node));
  }
}

function footnoteOf(call: Found, byId: ReadonlyMap<string, Found>, links: readonly Found[]): Footnote | undefined {
  const [, mark] = MARK.exec(textOfNode(call.node).trim()) ?? [];
  const target = byId.get(decode(property(call.node, 'href').slice(1)));
  if (mark === undefined || target === undefined || target.order < call.order) return undefined;
  const chain = [...target.around, target.node];
  const at = chain.findLastIndex((node) => isBlock(node) && node.type === 'element' && node.tagName !== 'td');
  const node = chain[at];
  if (node?.type !== 'element' || node.tagName === 'body' || chain.slice(at).includes(call.node)) return undefined;
  if (call.around.includes(node)) return undefined;
  const callIds = new Set(
    [call.node, ...call.around].flatMap((one) => (one.type === 'element' ? [property(one, 'id')] : [])),
  );
  const backLinks = links.filter(
    (link) => link.around.includes(node) && callIds.has(decode(property(link.node, 'href').slice(1))),
  );
  return backLinks.length === 0
    ? undefined
    : { call, mark, block: { node, around: chain.slice(0, at).filter(isParent), order: target.order }, backLinks };
}

const isParent = (node: Nodes): node is Parents => 'children' in node;

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Removes a link, and the `sup` around it if that has nothing else. The link's mark is not running text. */
function takeOut({ node, around }: Found, instead: Element | undefined, log: ImportLog): void {
  const parent = around.at(-1);
  const isAlone =
    parent?.type === 'element' &&
    parent.tagName === 'sup' &&
    collapsed(textOfNode(parent)) === collapsed(textOfNode(node));
  const gone = isAlone ? parent : node;
  const from = isAlone ? around.at(-2) : parent;
  const index = from?.children.findIndex((child) => child === gone) ?? -1;
  if (from === undefined || index === -1) return;
  log.setAside(textOfNode(node));
  from.children.splice(index, 1, ...(instead === undefined ? [] : [instead]));
}

/** The name by which a footnote is called: its number, or a name for its sign. */
function freeName(mark: string, taken: ReadonlySet<string>): string {
  const plain = /^\d/.test(mark) ? mark : `note-${mark.replace(/^\*(?=\d)/, 'star-').replace(/[*†‡]/g, 's')}`;
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? plain : `${plain}-${nth}`;
    if (!taken.has(name)) return name;
  }
}
