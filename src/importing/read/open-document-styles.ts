/** Reads the styles of OpenDocument texts: names of paragraphs' styles, marks of words, and kinds of lists. */
import type { Element, Root } from 'xast';
import { visit } from 'unist-util-visit';

/** How a level of a list is marked. */
export interface ListLevel {
  /** The sample of its numbers, such as `a`; `undefined` for bullets and for kinds that are not known. */
  readonly number: string | undefined;
  /** The name of a kind that is not known; empty for others. */
  readonly unknown: string;
  /** Whether aa is followed by bb, and not by ab. */
  readonly repeats: boolean;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  /** How many levels its numbers show: 2 for "1.2". */
  readonly shownLevels: number;
}

/** The styles of a document. */
export interface Styles {
  /** Returns the name of a paragraph's style as a class: that of the style that an editor chose, not of its variants. */
  readonly nameOf: (style: string) => string;
  /** Returns the elements that the words of a style have around them. */
  readonly marksOf: (style: string) => readonly string[];
  /** Returns how a level of a list, from 0, is marked. */
  readonly level: (style: string, level: number) => ListLevel | undefined;
}

/** The name of the list that counts headings. */
export const OUTLINE = '(outline)';

/** The samples of the counters, by the names that the format has for kinds of numbers. */
const KINDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['1', 'a', 'A', 'i', 'I'].map((kind) => [kind, kind])),
  '01, 02, 03, ...': '01',
  '１, ２, ３, ...': '１',
  '一, 二, 三, ...': '一',
  '١, ٢, ٣, ٤, ...': '١',
};

/** Reads the styles of the files that have some. */
export function stylesOf(roots: readonly Root[]): Styles {
  const styles = new Map<string, Element>();
  const lists = new Map<string, Map<number, ListLevel>>();
  for (const root of roots)
    visit(root, 'element', (node) => {
      const name = node.attributes['style:name'] ?? '';
      if (node.name === 'style:style' && !styles.has(name)) styles.set(name, node);
      if (node.name === 'text:outline-style') lists.set(OUTLINE, levelsOf(node));
      if (node.name !== 'text:list-style' || lists.has(name)) return;
      lists.set(name, levelsOf(node));
    });
  const marks = new Map<string, readonly string[]>();
  return {
    nameOf: (style) => {
      const named = chosen(style, styles);
      const said = styles.get(named)?.attributes['style:display-name'] ?? named;
      const plain = said
        .replaceAll('_20_', ' ')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
      return /^(?:standard|text-body|normal|default.*|p\d+|)$/.test(plain) ? '' : plain;
    },
    marksOf: (style) => {
      const known = marks.get(style) ?? marksOf(styles.get(style));
      marks.set(style, known);
      return known;
    },
    level: (style, level) => lists.get(style)?.get(level),
  };
}

/** The style that an editor chose: the parent of one that a program made for a paragraph, such as P12. */
function chosen(style: string, styles: ReadonlyMap<string, Element>): string {
  const parent = styles.get(style)?.attributes['style:parent-style-name'];
  return /^P\d+$/.test(style) && typeof parent === 'string' ? parent : style;
}

function marksOf(style: Element | undefined): string[] {
  const text = style?.children.find(
    (child): child is Element => child.type === 'element' && child.name === 'style:text-properties',
  );
  const value = (name: string) => text?.attributes[name] ?? '';
  const position = value('style:text-position');
  return [
    ...(value('fo:font-weight') === 'bold' ? ['strong'] : []),
    ...(value('fo:font-style') === 'italic' ? ['em'] : []),
    ...(/^(?!none|$)/.test(value('style:text-line-through-style')) ? ['s'] : []),
    ...(/^(?:super|[1-9])/.test(position) ? ['sup'] : /^(?:sub|-)/.test(position) ? ['sub'] : []),
  ];
}

/** How many levels a list of OpenDocument can have. */
const DEEPEST = 10;

function levelsOf(list: Element): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const child of list.children) {
    if (child.type !== 'element' || !/^text:(?:list|outline)-level-style/.test(child.name)) continue;
    const value = (name: string) => child.attributes[name] ?? '';
    const level = Number(value('text:level')) - 1;
    if (!(level >= 0 && level < DEEPEST)) continue;
    const format = child.name === 'text:list-level-style-bullet' ? '' : value('style:num-format');
    const number = Object.hasOwn(KINDS, format) ? KINDS[format] : undefined;
    levels.set(level, {
      number,
      unknown: number === undefined ? format : '',
      repeats: value('style:num-letter-sync') === 'true',
      before: value('style:num-prefix'),
      after: value('style:num-suffix'),
      start: Number(value('text:start-value') || 1),
      shownLevels: Number(value('text:display-levels') || 1),
    });
  }
  return levels;
}
