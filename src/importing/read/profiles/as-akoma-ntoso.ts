/** Makes Akoma Ntoso of the XML of any profile, so that one reader reads all of them. */
import type { Element, ElementContent, Root } from 'xast';
import type { ImportLog } from '../../import-log.ts';
import { excerpt } from '../../../core/text/excerpt.ts';
import { find, local, textWithin, wordsWithin } from '../akoma-ntoso-tree.ts';
import { FACT, factAttribute } from '../facts-of-passages.ts';
import { collapsed } from '../tree.ts';
import { HEADED } from '../akoma-ntoso-names.ts';
import { numbersOfItems } from './counted-lists.ts';
import { namesByTerms } from './defined-terms.ts';
import { factByProfile } from './force.ts';
import { characterOf, type Found, type Level, type Profile, roleOf, valueFor, whyLeftOut } from './profile.ts';

/** The attribute that says at which level a heading stands. */
export const LEVEL = 'profile-level';

/** The attribute of an item that has a number, which is no word of the file. */
export const NUMBER = 'profile-number';

/** The attribute of an element that defines terms: its names by these, with spaces between. */
export const DEFINES = 'profile-defines';

/** The attribute of an element whose number stands in brackets in print, but not in the file. */
export const IN_BRACKETS = 'profile-in-brackets';

/**
 * Returns the file's root as Akoma Ntoso with the numbers of its lists, in order, and adds to the report what the profile
 * leaves out.
 *
 * @param language of the file, if it is known
 */
export function asAkomaNtoso(
  root: Root,
  profile: Profile,
  language: string | undefined,
  log: ImportLog,
): { readonly top: Element; readonly counted: readonly string[] } {
  const top = root.children.find((node) => node.type === 'element');
  if (top === undefined) throw new Error(`Found no element, expected ${profile.name}.`);
  const elements = { ...profile.elements, ...profile.elementsIn?.[language ?? ''] };
  const conversion = new Conversion({ ...profile, elements }, language);
  const children = conversion.childrenOf(top);
  conversion.report(log);
  const made = [...conversion.notes(), ...children.map((child) => titleFirst(child, log))];
  return { top: { ...top, name: 'act', attributes: {}, children: made }, counted: conversion.counted };
}

/** Puts the title of a preface first: what stands above a title is taken for no text of the document. */
function titleFirst(node: ElementContent, log: ImportLog): ElementContent {
  if (node.type !== 'element' || node.name !== 'preface') return node;
  const title = node.children.find(
    (child) => child.type === 'element' && find(child, ({ name }) => name === 'shortTitle') !== undefined,
  );
  if (title === undefined) return node;
  log.moved.push({ text: collapsed(textWithin(title)) });
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
  readonly #language: string | undefined;
  readonly #leftOut = new Map<string, LeftOut>();
  readonly #notes: Element[] = [];
  readonly counted: string[] = [];
  readonly #unknown: Element[] = [];

  constructor(profile: Profile, language: string | undefined) {
    this.#profile = profile;
    this.#language = language;
  }

  /** Returns what the children of an element are; what belongs to the next one beside it stands at its beginning. */
  childrenOf(node: Element, outside: readonly string[] = []): ElementContent[] {
    const parent = local(node);
    const around = [...outside, parent];
    const { belongsToNext = [], counted = {} } = this.#profile;
    const list = Object.hasOwn(counted, parent) ? counted[parent] : undefined;
    const numbers = list && numbersOfItems(node, list);
    const hasWords = node.children.some((child) => child.type === 'text' && child.value.trim() !== '');
    const out: ElementContent[] = [];
    let waiting: ElementContent[] = [];
    for (const child of node.children) {
      if (child.type !== 'element') {
        if (child.type === 'text' || child.type === 'cdata') out.push(child);
        continue;
      }
      const made = this.#elementOf(child, around, hasWords, numbers?.get(child));
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

  #elementOf(node: Element, around: readonly string[], isAmongWords: boolean, number?: string): ElementContent[] {
    const found = { name: local(node), around, attributes: node.attributes };
    const why = whyLeftOut(this.#profile, found);
    if (why !== undefined) {
      this.#leaveOut(node, why);
      return [];
    }
    const character = characterOf(this.#profile, found);
    if (character !== undefined) return [{ type: 'text', value: character }];
    if (number !== undefined) this.counted.push(number);
    const known = roleOf(this.#profile, found);
    if (known === undefined && isAmongWords) this.#unknown.push(node);
    const role = nameOfPart(node, valueFor(this.#profile.namedBy ?? {}, found)) ?? known ?? 'container';
    const children = this.childrenOf(node, around);
    if (role === '') return children.map((child) => withFactOf(node, child, this.#profile));
    const [outer = 'container', ...inner] = role.split(' ');
    const filled = inner.reduceRight<ElementContent[]>(
      (inside, one) => [{ type: 'element', name: one, attributes: {}, children: inside }],
      children,
    );
    const attributes = {
      ...this.#attributesOf(node, outer, found),
      ...(number !== undefined && { [NUMBER]: number }),
    };
    const made = { ...node, name: outer, attributes, children: filled };
    if (outer !== 'note') return [made];
    this.#notes.push(made);
    return [];
  }

  #attributesOf(node: Element, role: string, found: Found): Element['attributes'] {
    const { levels = {}, ids = {}, inBrackets = [] } = this.#profile;
    const defines = namesByTerms(node, found, this.#profile, this.#language).join(' ');
    const level = valueFor(levels, found);
    const id = node.attributes[valueFor(ids, found) ?? ''];
    const name = node.attributes[this.#profile.names ?? ''];
    const href = role === 'noteRef' ? id && `#${id}` : node.attributes['href'];
    return {
      ...(level !== undefined && { [LEVEL]: String(levelOf(node, level)) }),
      ...(inBrackets.includes(found.name) && { [IN_BRACKETS]: 'yes' }),
      ...(role === 'note' && id && { eId: id }),
      ...(role !== 'note' && name && { eId: name }),
      ...(defines && { [DEFINES]: defines }),
      ...spansOf(node),
      ...(href && { href }),
      ...factAttribute(factByProfile(node, this.#profile)),
    };
  }

  /** Notes that are called by their ids, as metadata has them. */
  notes(): ElementContent[] {
    const element = (name: string, children: ElementContent[]): Element => ({
      type: 'element',
      name,
      attributes: {},
      children,
    });
    return [element('meta', [element('notes', this.#notes)])];
  }

  #leaveOut(node: Element, why: string): void {
    const text = wordsWithin(node);
    if (text === '') return;
    const found = this.#leftOut.get(why) ?? { first: node, times: 0, letters: 0 };
    this.#leftOut.set(why, { ...found, times: found.times + 1, letters: found.letters + text.length });
  }

  /** Names what was left out, each reason once, and the elements among words that the profile does not name. */
  report(log: ImportLog): void {
    for (const node of this.#unknown)
      log.remark(
        'flattened',
        `the element ${local(node)} among words, of which nothing says what it is: its words are a line of their own`,
        node,
      );
    for (const [why, { first, times, letters }] of this.#leftOut)
      log.remark(
        'dropped',
        `${why} (${times} in all, with ${letters} characters), the first: "${excerpt(wordsWithin(first), 0)}"`,
        first,
      );
  }
}

/** What is in an element that is nothing itself, with what the file says of that, unless the file says it of itself. */
function withFactOf(node: Element, child: ElementContent, profile: Profile): ElementContent {
  if (child.type !== 'element' || child.attributes[FACT] !== undefined) return child;
  const { key: _, ...fact } = factByProfile(node, profile);
  return { ...child, attributes: { ...child.attributes, ...factAttribute(fact) } };
}

/** The part of a law that an element's id names at its end: `article` in "article-5". */
function nameOfPart(node: Element, attribute: string | undefined): string | undefined {
  const [, name = ''] = /(?:^|-)([a-z]+)-[^-]+$/.exec(node.attributes[attribute ?? ''] ?? '') ?? [];
  return HEADED.has(name) || name === 'paragraph' ? name : undefined;
}

function levelOf(node: Element, level: Level): number {
  if (typeof level === 'number') return level;
  if ('attribute' in level) return 1 + Number(node.attributes[level.attribute] ?? 1);
  const digits = find(node, (one) => local(one) === level.digitsOf);
  return 1 + Math.ceil((digits === undefined ? 1 : textWithin(digits).trim().length) / level.each);
}

/** How many columns and rows a cell has. */
function spansOf({ attributes }: Element): Element['attributes'] {
  const { namest, nameend, morerows } = attributes;
  const colspan = attributes['colspan'] ?? columns(namest, nameend);
  const rowspan = attributes['rowspan'] ?? (morerows && String(Number(morerows) + 1));
  return { ...(colspan && { colspan }), ...(rowspan && { rowspan }) };
}

/** How many columns a cell has, by the names of its first and its last in a CALS table: "col1", "col3". */
function columns(first: string | null | undefined, last: string | null | undefined): string | undefined {
  const [from, to] = [first, last].map((name) => Number(/\d+$/.exec(name ?? '')?.[0]));
  return from !== undefined && to !== undefined && to > from ? String(to - from + 1) : undefined;
}
