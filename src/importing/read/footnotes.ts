/** Finds footnotes in HTML: a link with a short mark, to a later element that links back to it. */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ImportLog } from '../import-log.ts';
import { collapsed, element, isBlock, property, replaceChildren, textOfNode } from './tree.ts';

/** What the text of a call looks like: "1", "(1)", "[footnote 1]", "(*7)", "†". */
const MARK = /^[[(]*\s*(?:\p{L}+\s*)?(\*?\d{1,4}[a-z]?|[*†‡]{1,3})\s*[\])]*$/u;

/** A link or the element to which one leads. */
interface Found {
  readonly node: Element;
  /** The element's position among all elements; a call comes before its footnote. */
  readonly order: number;
}

/** A call with its mark, and the block that it links to. */
interface Call extends Found {
  readonly mark: string;
  readonly block: Element;
  /** The ids to which a footnote may link back: those of the call, and of what is around it. */
  readonly ids: readonly string[];
}

/** The parents of all nodes of a page. */
type ParentsOf = ReadonlyMap<Nodes, Parents>;

/** What stands in the place of the children of each parent that are taken out. */
type Changes = Map<Parents, Map<Nodes, readonly ElementContent[]>>;

/** Turns the footnotes of a page into `call` and `note` elements, with the notes at the end. Changes the tree. */
export function markFootnotes(tree: Root, log: ImportLog): void {
  const byId = new Map<string, Found>();
  const links: Found[] = [];
  const parents = new Map<Nodes, Parents>();
  let order = 0;
  visit(tree, 'element', (node, _, parent) => {
    order += 1;
    if (parent !== undefined) parents.set(node, parent);
    const found = { node, order };
    const id = property(node, 'id') || (node.tagName === 'a' ? property(node, 'name') : '');
    if (id !== '' && !byId.has(id)) byId.set(id, found);
    if (node.tagName === 'a' && property(node, 'href').startsWith('#')) links.push(found);
  });
  const calls = links.flatMap((link) => callAt(link, byId, parents) ?? []);
  const linksIn = linksByBlock(links, new Set(calls.map(({ block }) => block)), parents);
  const names = new Names();
  const notes = new Map<Element, string>();
  const changes: Changes = new Map();
  for (const { node, mark, block, ids } of calls) {
    const inBlock = linksIn.get(block);
    if (!ids.some((id) => inBlock?.has(id))) continue;
    const known = notes.get(block);
    const name = known ?? names.next(mark);
    takeOut(node, [element('call', { name }, [], node)], { parents, changes, log });
    if (known !== undefined) continue;
    notes.set(block, name);
    for (const back of ids.flatMap((id) => inBlock?.get(id) ?? [])) takeOut(back, [], { parents, changes, log });
  }
  for (const block of notes.keys()) change(block, [], parents, changes);
  for (const [parent, changed] of changes) replaceChildren(parent, (child) => changed.get(child));
  for (const [block, name] of notes)
    tree.children.push(element('note', { name }, block.tagName === 'p' ? [block] : block.children, block));
}

/** A link that may be the call of a footnote: its text is a mark, and it leads to a later block that is not around it. */
function callAt({ node, order }: Found, byId: ReadonlyMap<string, Found>, parents: ParentsOf): Call | undefined {
  const [, mark] = MARK.exec(textOfNode(node).trim()) ?? [];
  const target = byId.get(decode(property(node, 'href').slice(1)));
  if (mark === undefined || target === undefined || target.order < order) return undefined;
  const chain = [target.node, ...around(target.node, parents)];
  const at = chain.findIndex((one) => isBlock(one) && one.type === 'element' && one.tagName !== 'td');
  const block = chain[at];
  if (block?.type !== 'element' || block.tagName === 'body') return undefined;
  const own = [node, ...around(node, parents)];
  if (chain.slice(0, at + 1).includes(node) || own.includes(block)) return undefined;
  const ids = new Set(own.flatMap((one) => (one.type === 'element' ? [property(one, 'id')] : [])));
  return { node, order, mark, block, ids: [...ids] };
}

/** What is around a node, the nearest first. */
function around(node: Nodes, parents: ParentsOf): Parents[] {
  const all: Parents[] = [];
  for (let one = parents.get(node); one !== undefined; one = parents.get(one)) all.push(one);
  return all;
}

/** The links in each of some blocks, by the ids to which they lead. */
function linksByBlock(
  links: readonly Found[],
  blocks: ReadonlySet<Nodes>,
  parents: ParentsOf,
): ReadonlyMap<Nodes, ReadonlyMap<string, readonly Element[]>> {
  const found = new Map<Nodes, Map<string, Element[]>>();
  for (const { node } of links)
    for (const block of around(node, parents)) {
      if (!blocks.has(block)) continue;
      const inBlock = found.get(block) ?? new Map<string, Element[]>();
      found.set(block, inBlock);
      const id = decode(property(node, 'href').slice(1));
      const same = inBlock.get(id) ?? [];
      inBlock.set(id, same);
      same.push(node);
    }
  return found;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Replaces a link, and the `sup` around it if that has nothing else. The link's mark is not running text. */
function takeOut(
  node: Element,
  instead: readonly ElementContent[],
  { parents, changes, log }: { parents: ParentsOf; changes: Changes; log: ImportLog },
): void {
  const parent = parents.get(node);
  const isAlone =
    parent?.type === 'element' &&
    parent.tagName === 'sup' &&
    collapsed(textOfNode(parent)) === collapsed(textOfNode(node));
  const gone = isAlone ? parent : node;
  if (change(gone, instead, parents, changes)) log.setAside(textOfNode(node));
}

/** Notes what stands in the place of a node. Returns whether it was there until now. */
function change(gone: Nodes, instead: readonly ElementContent[], parents: ParentsOf, changes: Changes): boolean {
  const parent = parents.get(gone);
  if (parent === undefined) return false;
  const changed = changes.get(parent) ?? new Map<Nodes, readonly ElementContent[]>();
  changes.set(parent, changed);
  if (changed.has(gone)) return false;
  changed.set(gone, instead);
  return true;
}

/** The names by which footnotes are called: their numbers, or names for their signs. */
class Names {
  readonly #taken = new Set<string>();
  readonly #counts = new Map<string, number>();

  /** Returns a name for a mark that no other footnote has. */
  next(mark: string): string {
    const plain = /^\d/.test(mark) ? mark : `note-${mark.replace(/^\*(?=\d)/, 'star-').replace(/[*†‡]/g, 's')}`;
    for (let nth = (this.#counts.get(plain) ?? 0) + 1; ; nth += 1) {
      const name = nth === 1 ? plain : `${plain}-${nth}`;
      if (this.#taken.has(name)) continue;
      this.#counts.set(plain, nth);
      this.#taken.add(name);
      return name;
    }
  }
}
