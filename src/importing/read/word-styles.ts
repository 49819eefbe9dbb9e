/** Reads what the styles and lists of a Word file say about numbers and headings. */
import type { Element, Root } from 'xast';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import { HAN_NUMBERS_IN_WORD } from '../../core/languages/han-number-formats.ts';

/** A list and a level of it, from 0; what a style or paragraph leaves out is `undefined`. */
export interface ListPlace {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** A style of paragraphs, with what it has from the style that it is based on. */
export interface WordStyle {
  readonly name: string;
  /** The level of headings with this style, from 0. */
  readonly outline: number | undefined;
  readonly place: ListPlace | undefined;
}

/** A level of a list. */
export interface WordLevel {
  /** The sample of the counter: `a`. An empty text for no number; `undefined` for a bullet, or if it is not known. */
  readonly counter: string | undefined;
  /** The name that Word has for the way in which it counts. */
  readonly format: string;
  /** How the number is written: "%1.%2". */
  readonly text: string;
  readonly start: number;
  /** The level, from 1, whose numbers begin this one anew; 0 if none does, `undefined` if every level above it does. */
  readonly restart: number | undefined;
  /** Whether the numbers of the levels above are written in digits. */
  readonly isLegal: boolean;
  /** The style whose paragraphs have this level. */
  readonly style: string | undefined;
}

/** A list: its levels, and the name by which lists that count together are known. */
export interface WordList {
  readonly counts: string;
  readonly levels: ReadonlyMap<number, WordLevel>;
  /** The numbers from which this list begins levels anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The counters of Word's kinds of numbers. A bullet has none. */
const COUNTER: Readonly<Record<string, string>> = {
  decimal: '1',
  decimalZero: '01',
  decimalFullWidth: '１',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
  ideographDigital: '一',
  none: '',
};

/** Returns the first child of this name. */
export const child = (node: Element | undefined, name: string): Element | undefined =>
  node?.children.find((one): one is Element => one.type === 'element' && one.name === name);

/** Returns the value of a child: `<w:start w:val="3"/>`. */
const valueOf = (node: Element | undefined, name: string): string | undefined =>
  child(node, name)?.attributes['w:val'] ?? undefined;

const numberOf = (node: Element | undefined, name: string): number | undefined => {
  const value = Number(valueOf(node, name) ?? NaN);
  return Number.isNaN(value) ? undefined : value;
};

/** Returns the list and the level that the properties of a paragraph or style name. */
export function placeIn(properties: Element | undefined): ListPlace | undefined {
  const place = child(properties, 'w:numPr');
  return place && { list: valueOf(place, 'w:numId'), level: numberOf(place, 'w:ilvl') };
}

/** Returns the level of a heading that the properties of a paragraph or style name, from 0. */
export function outlineIn(properties: Element | undefined): number | undefined {
  const level = numberOf(properties, 'w:outlineLvl');
  return level !== undefined && level >= 0 && level < 9 ? level : undefined;
}

/** Reads the styles of paragraphs, by their ids. */
export function stylesIn(xml: string): ReadonlyMap<string, WordStyle> {
  const nodes = new Map<string, Element>();
  visit(xml === '' ? ROOT : fromXml(xml), 'element', (node) => {
    const id = node.attributes['w:styleId'];
    if (node.name === 'w:style' && node.attributes['w:type'] === 'paragraph' && typeof id === 'string')
      nodes.set(id, node);
  });
  const styles = new Map<string, WordStyle>();
  const read = (id: string, above: readonly string[]): WordStyle | undefined => {
    const known = styles.get(id);
    const node = nodes.get(id);
    if (known !== undefined || node === undefined || above.includes(id)) return known;
    const base = valueOf(node, 'w:basedOn');
    const from = base === undefined ? undefined : read(base, [...above, id]);
    const properties = child(node, 'w:pPr');
    const own = placeIn(properties);
    const style = {
      name: valueOf(node, 'w:name') ?? id,
      outline: outlineIn(properties) ?? from?.outline,
      place: own === undefined ? from?.place : { list: own.list ?? from?.place?.list, level: own.level },
    };
    styles.set(id, style);
    return style;
  };
  for (const id of nodes.keys()) read(id, []);
  return styles;
}

const ROOT: Root = { type: 'root', children: [] };

/** Reads the lists, by their ids. */
export function listsIn(xml: string): ReadonlyMap<string, WordList> {
  const root = xml === '' ? ROOT : fromXml(xml);
  const kinds = new Map<string, ReadonlyMap<number, WordLevel>>();
  const lists = new Map<string, WordList>();
  // Some lists have their levels in another one, by the name of a style.
  const styled = new Map<string, string>();
  const links = new Map<string, string>();
  visit(root, 'element', (node) => {
    if (node.name !== 'w:abstractNum') return;
    const id = node.attributes['w:abstractNumId'] ?? '';
    kinds.set(id, levelsIn(node));
    const [style, link] = [valueOf(node, 'w:styleLink'), valueOf(node, 'w:numStyleLink')];
    if (style !== undefined) styled.set(style, id);
    if (link !== undefined) links.set(id, link);
  });
  visit(root, 'element', (node) => {
    if (node.name !== 'w:num') return;
    const own = valueOf(node, 'w:abstractNumId') ?? '';
    const kind = styled.get(links.get(own) ?? '') ?? own;
    const levels = new Map(kinds.get(kind));
    const restarts = new Map<number, number>();
    for (const one of node.children) {
      if (one.type !== 'element' || one.name !== 'w:lvlOverride') continue;
      for (const [level, changed] of levelsIn(one)) levels.set(level, changed);
      const start = numberOf(one, 'w:startOverride');
      if (start !== undefined) restarts.set(Number(one.attributes['w:ilvl'] ?? 0), start);
    }
    lists.set(node.attributes['w:numId'] ?? '', { counts: kind, levels, restarts });
  });
  return lists;
}

/** How many levels a list of Word can have. */
const DEEPEST = 9;

function levelsIn(node: Element): Map<number, WordLevel> {
  const levels = new Map<number, WordLevel>();
  for (const one of node.children) {
    if (one.type !== 'element' || one.name !== 'w:lvl') continue;
    const format = valueOf(one, 'w:numFmt') ?? 'decimal';
    const counter = HAN_NUMBERS_IN_WORD.test(format) ? '一' : COUNTER[format];
    const level = Number(one.attributes['w:ilvl'] ?? 0);
    if (!(level >= 0 && level < DEEPEST)) continue;
    levels.set(level, {
      counter,
      format,
      text: valueOf(one, 'w:lvlText') ?? '',
      start: numberOf(one, 'w:start') ?? 1,
      restart: numberOf(one, 'w:lvlRestart'),
      isLegal: child(one, 'w:isLgl') !== undefined,
      style: valueOf(one, 'w:pStyle'),
    });
  }
  return levels;
}
