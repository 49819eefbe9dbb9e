/** Writes out the numbers of lists and headings in OpenDocument texts, which programs count when they draw a text. */
import type { Element, ElementContent as XmlContent, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { writeXml } from '../../core/write-xml.ts';
import { find } from './akoma-ntoso-tree.ts';
import { inLetters, ListCount, written } from './list-numbers.ts';
import { type ListLevel, OUTLINE, type Styles, stylesOf } from './open-document-styles.ts';

/** What is counted while a text is walked through. */
interface Counting {
  readonly styles: Styles;
  /** How far each list has been counted, for the lists that continue one. */
  readonly counters: Map<string, ListCount>;
  /** The numbers that were written, in order. */
  readonly numbers: string[];
  /** How many numbers are not known how to write, by the name of their kind. */
  readonly unknown: Map<string, number>;
}

/** The list that an element is in. */
interface InList {
  readonly style: string;
  /** From 0. */
  readonly level: number;
  readonly counter: ListCount;
}

/**
 * Writes each number at the start of its paragraph or heading.
 *
 * @param texts the XML files by name
 * @returns the files with `content.xml` changed, the numbers that were written, and how many could not be, by their
 * kind
 */
export function withNumbers(texts: ReadonlyMap<string, string>): {
  texts: ReadonlyMap<string, string>;
  numbers: readonly string[];
  unknown: ReadonlyMap<string, number>;
} {
  const root = fromXml(texts.get('content.xml') ?? '');
  const styles = texts.get('styles.xml');
  const roots: Root[] = [root, ...(styles === undefined ? [] : [fromXml(styles)])];
  const counting: Counting = { styles: stylesOf(roots), counters: new Map(), numbers: [], unknown: new Map() };
  const text = find(root, ({ name }) => name === 'office:text');
  count(text?.children ?? [], undefined, counting);
  const { numbers, unknown } = counting;
  return {
    texts: numbers.length === 0 ? texts : new Map([...texts, ['content.xml', writeXml(root)]]),
    numbers,
    unknown,
  };
}

function count(nodes: readonly XmlContent[], list: InList | undefined, counting: Counting): void {
  for (const node of nodes) {
    if (node.type !== 'element' || /^text:(?:table-of-content|tracked-changes)$/.test(node.name)) continue;
    if (node.name === 'text:list') countList(node, list, counting);
    else if (node.name === 'text:h' && list === undefined) countHeading(node, counting);
    else count(node.children, list, counting);
  }
}

function countHeading(node: Element, counting: Counting): void {
  const level = Number(node.attributes['text:outline-level'] ?? 1) - 1;
  const kind = counting.styles.level(OUTLINE, level);
  if (kind?.number === undefined || node.attributes['text:is-list-header'] === 'true' || isEmpty(node)) return;
  const counter = counting.counters.get(OUTLINE) ?? new ListCount();
  counting.counters.set(OUTLINE, counter);
  write(node, numberOf(kind, { style: OUTLINE, level, counter }, counting.styles), counting);
}

function countList(node: Element, around: InList | undefined, counting: Counting): void {
  const list = listOf(node, around, counting);
  const kind = counting.styles.level(list.style, list.level);
  for (const item of node.children) {
    if (item.type !== 'element') continue;
    if (item.name === 'text:list-item' && kind !== undefined) countItem(item, kind, list, counting);
    count(item.children, list, counting);
  }
}

/** The list that an element is, or whose count it continues. */
function listOf({ attributes }: Element, around: InList | undefined, { counters }: Counting): InList {
  const style = attributes['text:style-name'] ?? around?.style ?? '';
  const goesOn = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
  const counter =
    (around?.style === style ? around.counter : undefined) ??
    (goesOn ? counters.get(style) : undefined) ??
    new ListCount();
  counters.set(style, counter);
  return { style, level: around === undefined ? 0 : around.level + 1, counter };
}

/** Writes the number of an item before its first paragraph or heading. */
function countItem(item: Element, kind: ListLevel, list: InList, counting: Counting): void {
  if (kind.unknown !== '') counting.unknown.set(kind.unknown, (counting.unknown.get(kind.unknown) ?? 0) + 1);
  const first = item.children.find((child) => child.type === 'element' && child.name !== 'text:soft-page-break');
  if (kind.number === undefined || first?.type !== 'element' || !/^text:[ph]$/.test(first.name)) return;
  const start = item.attributes['text:start-value'];
  if (typeof start === 'string') list.counter.restart(list.level, Number(start));
  write(first, numberOf(kind, list, counting.styles), counting);
}

const isEmpty = (node: Element): boolean =>
  !node.children.some((child) => (child.type === 'text' ? child.value.trim() !== '' : child.type === 'element'));

function write(node: Element, number: string, counting: Counting): void {
  if (number === '') return;
  node.children.unshift({ type: 'text', value: `${number} ` });
  counting.numbers.push(number);
}

/** The number of the next item, with those of the levels above it if the list shows them. */
function numberOf(kind: ListLevel, { style, level, counter }: InList, styles: Styles): string {
  const values = counter.next(level, (one) => styles.level(style, one)?.start ?? 1);
  const shown = values.slice(-kind.shownLevels);
  const words = shown.map((value, index) => {
    const own = styles.level(style, level - shown.length + 1 + index);
    if (own?.repeats === false && value > 0 && /^[aA]$/.test(own.number ?? ''))
      return own.number === 'A' ? inLetters(value).toUpperCase() : inLetters(value);
    return written(value, own?.number ?? '1');
  });
  return `${kind.before}${words.join('.')}${kind.after}`.trim();
}
