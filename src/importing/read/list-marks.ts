/**
 * Reads the numbers that browsers draw beside the items of lists, as HTML and CSS say:
 * https://html.spec.whatwg.org/multipage/grouping-content.html#the-ol-element and
 * https://drafts.csswg.org/css-counter-styles-3/.
 */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { HAN_NUMBERS_IN_CSS } from '../../core/languages/han-number-formats.ts';
import { COUNTERS } from '../../core/numbers/counters.ts';
import type { ImportLog } from '../import-log.ts';
import { inDigits, inLetters } from './list-numbers.ts';
import { countThemselves } from './own-numbers.ts';
import { element, property, textOfNode } from './tree.ts';

/** The properties that items get: their number as it is drawn, "b.", and the first of its kind, "a.". */
export const MARK = 'dataGlossatorMark';
export const SAMPLE = 'dataGlossatorSample';
/** The property of a list of Markdown whose numbers are written with a bracket, `1)`. */
export const ENDING = 'dataGlossatorEnding';

/** How a kind of list draws its numbers. */
interface Kind {
  /** The sample of its counter, as `numbering` has it. */
  readonly counter: string;
  /** Writes a value. */
  readonly write: (value: number) => string;
  /** The first and the last value that it can write; others are written in digits. */
  readonly range: readonly [number, number];
  readonly ending: string;
}

const EVERY = [-Infinity, Infinity] as const;
const upper = (kind: Kind, counter: string): Kind => ({
  ...kind,
  counter,
  write: (value) => kind.write(value).toUpperCase(),
});
const DECIMAL: Kind = { counter: '1', write: String, range: EVERY, ending: '.' };
const ALPHA: Kind = { counter: 'a', write: inLetters, range: [1, Infinity], ending: '.' };
const ROMAN: Kind = {
  counter: 'i',
  write: (value) => COUNTERS['i']?.write(value) ?? '',
  range: [1, 3999],
  ending: '.',
};
const HAN: Kind = {
  counter: '一',
  write: (value) => COUNTERS['一']?.write(value) ?? '',
  range: [1, 999],
  ending: '、',
};
const digits = (zero: number): Kind => ({ ...DECIMAL, write: (value) => inDigits(value, zero) });

/** The kinds of lists with numbers that content files can have, by their names in CSS. */
const KINDS: Readonly<Record<string, Kind>> = {
  decimal: DECIMAL,
  'decimal-leading-zero': {
    ...DECIMAL,
    write: (value) => `${value < 0 ? '-' : ''}${String(Math.abs(value)).padStart(2, '0')}`,
  },
  'lower-alpha': ALPHA,
  'lower-latin': ALPHA,
  'upper-alpha': upper(ALPHA, 'A'),
  'upper-latin': upper(ALPHA, 'A'),
  'lower-roman': ROMAN,
  'upper-roman': upper(ROMAN, 'I'),
  'arabic-indic': digits(0x660),
  persian: digits(0x6f0),
  devanagari: digits(0x966),
  bengali: digits(0x9e6),
  thai: digits(0xe50),
  ...Object.fromEntries(HAN_NUMBERS_IN_CSS.map((name) => [name, HAN])),
};

/** The kinds of lists without numbers. */
const BULLETS = new Set(['none', 'disc', 'circle', 'square', 'disclosure-open', 'disclosure-closed']);

/** The kinds that the attribute `type` names. Its letters count as they are written. */
const TYPES: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
  disc: 'disc',
  circle: 'circle',
  square: 'square',
  none: 'none',
};

/** Adds an item of an export of this engine to the list before it, if it goes on with that; or else begins one. */
export function addItem(item: Element, into: ElementContent[]): void {
  const last = into.at(-1);
  const mark = property(item, MARK);
  const name = mark === '' ? 'ul' : 'ol';
  const list = last?.type === 'element' && last.tagName === name ? last : undefined;
  const before = list?.children.at(-1);
  const next = before?.type === 'element' ? Number.parseInt(property(before, MARK), 10) + 1 : NaN;
  // A list that Markdown can count goes on by one.
  const goesOn = !/^\d/.test(mark) || Number.parseInt(mark, 10) === next;
  if (list !== undefined && goesOn) list.children.push(item);
  else into.push(element(name, {}, [item]));
}

/** Returns the properties of an item in an export of this engine, which says the number itself. */
export function markOf(number: string): Element['properties'] {
  const inLetters = (word: string): string => {
    const kind = /^(?:[ivxlcdm]{2,}|i)$/i.test(word) ? 'i' : 'a';
    return /^\p{Lu}/u.test(word) ? kind.toUpperCase() : kind;
  };
  const inDigits = number.replace(/\p{Nd}+/u, '1');
  return { [MARK]: number, [SAMPLE]: inDigits === number ? number.replace(/\p{L}+/u, inLetters) : inDigits };
}

const LISTS = new Set(['ol', 'ul']);

/** Notes at each item of a list the number that a browser draws beside it. Changes the tree. */
export function markLists(tree: Root, log: ImportLog): void {
  let hasSheets = false;
  visit(tree, 'element', (node) => {
    if (node.tagName === 'link' && property(node, 'rel') === 'stylesheet') hasSheets = true;
    const rule = node.tagName === 'style' ? numberingRule(textOfNode(node)) : undefined;
    const name = property(node, 'className');
    const isOther = hasSheets && node.tagName === 'ol' && name !== '' && kindOf(node) === undefined;
    if (rule !== undefined || isOther)
      log.remark(
        'decide',
        `a style sheet of the page may draw other numbers beside items, which is not read: ${rule === undefined ? `a list has the class "${name}"` : `"${rule.trim()}"`}. Compare the numbers, and correct them in the section`,
        node,
      );
    if (LISTS.has(node.tagName)) markList(node, log);
  });
}

/** Returns what a style sheet says of numbers beside items. Goes through it once, however often it begins to say so. */
function numberingRule(css: string): string | undefined {
  for (const declaration of css.split(/[;}]/)) {
    const at = declaration.search(/list-style(?:-type)?\s*:/i);
    const [rule] = at === -1 ? [] : (NUMBERS_AT_START.exec(declaration.slice(at)) ?? []);
    if (rule !== undefined) return rule;
  }
  const at = css.search(/counters?\(/i);
  const end = css.indexOf(')', at);
  return at === -1 || end === -1 ? undefined : css.slice(at, end + 1);
}

/** A text up to the last kind of numbers that it names. */
const NUMBERS_AT_START = /^[^]*(?:alpha|latin|roman|decimal|greek|arabic)/i;

function markList(list: Element, log: ImportLog): void {
  takeListsIn(list);
  const items = list.children.filter((child) => child.type === 'element' && child.tagName === 'li');
  const kind = kindOf(list) ?? usualKind(list, items, log);
  const isReversed = list.tagName === 'ol' && list.properties['reversed'] !== undefined;
  let value = integer(property(list, 'start')) ?? (isReversed ? items.length : 1);
  const unknown = new Set<string>();
  for (const item of items) {
    if (item.type !== 'element') continue;
    value = integer(property(item, 'value')) ?? value;
    const name = kindOf(item) ?? kind;
    const number = BULLETS.has(name) ? undefined : numberOf(value, name, property(list, ENDING));
    if (number === undefined && !BULLETS.has(name)) unknown.add(name);
    Object.assign(item.properties, { [MARK]: undefined, [SAMPLE]: undefined });
    if (number !== undefined && /^-/.test(number.mark))
      log.loseNumber(number.mark, 'content files have no numbers below zero', item);
    else if (number !== undefined) Object.assign(item.properties, { [MARK]: number.mark, [SAMPLE]: number.sample });
    value += isReversed ? -1 : 1;
  }
  list.tagName = items.some((item) => item.type === 'element' && item.properties[MARK] !== undefined) ? 'ol' : 'ul';
  for (const name of unknown)
    log.remark('lost', `the numbers of a list, which count in a way that content files do not have ("${name}")`, list);
}

/** A list right within another, where HTML has no place for it, belongs to the item before it. */
function takeListsIn(list: Element): void {
  let last: Element | undefined;
  list.children = list.children.filter((child) => {
    if (child.type !== 'element') return true;
    if (last === undefined || !LISTS.has(child.tagName)) {
      last = child.tagName === 'li' ? child : last;
      return true;
    }
    last.children.push(child);
    return false;
  });
}

function numberOf(value: number, name: string, ending: string): { mark: string; sample: string } | undefined {
  const own = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (own === undefined) return undefined;
  const kind = value >= own.range[0] && value <= own.range[1] ? own : { ...DECIMAL, ending: own.ending };
  const after = ending === ')' ? ending : kind.ending;
  return { mark: `${kind.write(value)}${after}`, sample: `${kind.counter}${after}` };
}

/** The kind of a list or an item, as its style or its attribute `type` says; `undefined` if neither does. */
function kindOf(node: Element): string | undefined {
  return kindInStyle(property(node, 'style')) ?? typeOf(property(node, 'type'));
}

const typeOf = (type: string): string | undefined => (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined);

/** The kind that declarations of a style name, of which the last counts. */
function kindInStyle(style: string): string | undefined {
  const [value = ''] = [...style.matchAll(/(?:^|;)\s*list-style(?:-type)?\s*:([^;]*)/gi)]
    .map(([, given = '']) => given)
    .slice(-1);
  const kind = value
    .toLowerCase()
    .split(/[\s!]+/)
    .find((word) => word !== '' && !NO_KINDS.test(word));
  return kind?.startsWith('"') === true || kind?.startsWith("'") === true ? 'none' : kind;
}

/** Words of `list-style` that name no kind. */
const NO_KINDS = /^(?:inside|outside|important|initial|inherit|unset|revert|revert-layer|url\(.*)$/;

/** How the items of a list count that does not say it: not at all, if their words count by themselves. */
function usualKind(list: Element, items: readonly ElementContent[], log: ImportLog): string {
  if (list.tagName !== 'ol') return 'disc';
  if (!countThemselves(items.map(textOfNode))) return 'decimal';
  const why = 'a list whose words count by themselves, such as "a. Boats"';
  log.remark('decide', `${why}: the numbers that a browser draws beside them are left out`, list);
  return 'none';
}

/** Reads an integer as browsers do, for which one of more than 32 bits is none. The tree writes such a one as `1e+21`. */
function integer(text: string): number | undefined {
  const [found] = /^\s*[+-]?\d+(?!\d*\.?\d*e\+)/.exec(text) ?? [];
  return found === undefined || Math.abs(Number(found)) >= 2 ** 31 ? undefined : Number(found);
}
