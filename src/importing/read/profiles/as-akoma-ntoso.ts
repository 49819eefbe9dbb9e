/** Makes Akoma Ntoso of the XML of any profile, so that one reader reads all of them. */
import type { Element, ElementContent, Root } from 'xast';
import type { ImportLog } from '../../import-log.ts';
import { excerpt } from '../../../core/text/excerpt.ts';
import { find, local, textWithin } from '../akoma-ntoso-tree.ts';
import { collapsed } from '../tree.ts';
import { type Level, type Profile, roleOf, valueOf, whyLeftOut } from './profile.ts';

/** The attribute that says at which level a heading stands. */
export const LEVEL = 'profile-level';

/** Returns the file's root as Akoma Ntoso, and adds to the report what the profile leaves out. */
export function asAkomaNtoso(root: Root, profile: Profile, log: ImportLog): Element {
  const top = root.children.find((node) => node.type === 'element');
  if (top === undefined) throw new Error(`Found no element, expected ${profile.name}.`);
  const conversion = new Conversion(profile);
  const children = conversion.childrenOf(top);
  conversion.report(log);
  return { ...top, name: 'act', attributes: {}, children: children.map((child) => titleFirst(child, log)) };
}

/** Puts the title of a preface first: what stands above a title is taken for no text of the document. */
function titleFirst(node: ElementContent, log: ImportLog): ElementContent {
  if (node.type !== 'element' || node.name !== 'preface') return node;
  const title = node.children.find(
    (child) => child.type === 'element' && find(child, ({ name }) => name === 'shortTitle') !== undefined,
  );
  if (title === undefined) return node;
  log.moved.push(collapsed(textWithin(title)));
  return { ...node, children: [title, ...node.children.filter((child) => child !== title)] };
}

/** What was left out for one reason. */
interface LeftOut {
  first: Element;
  times: number;
  letters: number;
}

class Conversion {
  readonly #profile: Profile;
  readonly #leftOut = new Map<string, LeftOut>();

  constructor(profile: Profile) {
    this.#profile = profile;
  }

  /** Returns what the children of an element are; what belongs to the next one beside it stands at its beginning. */
  childrenOf(node: Element): ElementContent[] {
    const parent = local(node);
    const { belongsToNext = [] } = this.#profile;
    const out: ElementContent[] = [];
    let waiting: ElementContent[] = [];
    for (const child of node.children) {
      if (child.type !== 'element') {
        if (child.type === 'text' || child.type === 'cdata') out.push(child);
        continue;
      }
      const made = this.#elementOf(child, parent);
      if ([local(child), `${parent}>${local(child)}`].some((key) => belongsToNext.includes(key))) {
        waiting.push(...made);
        continue;
      }
      const next = made.findIndex((one) => one.type === 'element');
      const owner = made[next];
      if (owner?.type === 'element' && waiting.length > 0) {
        made[next] = { ...owner, children: [...waiting, ...owner.children] };
        waiting = [];
      }
      out.push(...made);
    }
    return [...out, ...waiting];
  }

  #elementOf(node: Element, parent: string): ElementContent[] {
    const name = local(node);
    const why = whyLeftOut(this.#profile, name, parent);
    if (why !== undefined) {
      this.#leaveOut(node, why);
      return [];
    }
    const role = roleOf(this.#profile, name, parent) ?? 'container';
    const children = this.childrenOf(node);
    if (role === '') return children;
    const [outer = 'container', ...inner] = role.split(' ');
    const filled = inner.reduceRight<ElementContent[]>(
      (inside, one) => [{ type: 'element', name: one, attributes: {}, children: inside }],
      children,
    );
    return [{ ...node, name: outer, attributes: this.#attributesOf(node, parent), children: filled }];
  }

  #attributesOf(node: Element, parent: string): Element['attributes'] {
    const { levels = {} } = this.#profile;
    const level = valueOf(levels, `${parent}>${local(node)}`) ?? valueOf(levels, local(node));
    const { namest, nameend, morerows, href } = node.attributes;
    const colspan = node.attributes['colspan'] ?? columns(namest, nameend);
    const rowspan = node.attributes['rowspan'] ?? (morerows && String(Number(morerows) + 1));
    return {
      ...(level !== undefined && { [LEVEL]: String(levelOf(node, level)) }),
      ...(colspan && { colspan }),
      ...(rowspan && { rowspan }),
      ...(href && { href }),
    };
  }

  #leaveOut(node: Element, why: string): void {
    const text = collapsed(textWithin(node));
    if (text === '') return;
    const found = this.#leftOut.get(why) ?? { first: node, times: 0, letters: 0 };
    this.#leftOut.set(why, { ...found, times: found.times + 1, letters: found.letters + text.length });
  }

  /** Names what was left out, each reason once. */
  report(log: ImportLog): void {
    for (const [why, { first, times, letters }] of this.#leftOut)
      log.remark(
        'dropped',
        `${why} (${times} in all, with ${letters} characters), the first: "${excerpt(collapsed(textWithin(first)), 0)}"`,
        first,
      );
  }
}

function levelOf(node: Element, level: Level): number {
  if (typeof level === 'number') return level;
  if ('attribute' in level) return 1 + Number(node.attributes[level.attribute] ?? 1);
  const digits = find(node, (one) => local(one) === level.digitsOf);
  return 1 + Math.ceil((digits === undefined ? 1 : textWithin(digits).trim().length) / level.each);
}

/** How many columns a cell has, by the names of its first and its last in a CALS table: "col1", "col3". */
function columns(first: string | null | undefined, last: string | null | undefined): string | undefined {
  const [from, to] = [first, last].map((name) => Number(/\d+$/.exec(name ?? '')?.[0]));
  return from !== undefined && to !== undefined && to > from ? String(to - from + 1) : undefined;
}
