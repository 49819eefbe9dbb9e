/**
 * Prepares a Word file for both of its readers: writes out the numbers that Word only counts, and gives elements that
 * the reader of the import does not know the names of others that are read in the same way.
 */
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { writeXml } from '../../core/write-xml.ts';
import { isOwnWord } from './glossator-word-styles.ts';
import { ListCount, written } from './list-numbers.ts';
import { OpenFields } from './word-fields.ts';
import { child, listsIn, outlineIn, placeIn, stylesIn } from './word-styles.ts';
import type { ListPlace, WordList, WordStyle } from './word-styles.ts';

/** Where the text is, and where its styles are. */
const TEXT = 'word/document.xml';
const STYLES = 'word/styles.xml';

/** Elements around words whose name does not change how the words are read. */
const RENAMED: Readonly<Record<string, string>> = {
  'w:fldSimple': 'w:smartTag',
  'w:dir': 'w:smartTag',
  'w:bdo': 'w:smartTag',
  'w:cr': 'w:br',
  'w:dstrike': 'w:strike',
  'v:oval': 'v:rect',
  'v:line': 'v:rect',
  'v:polyline': 'v:rect',
};

/** The id of the style that headings get which only have a level. */
const HEADING = 'glossator-heading-';

/** What is known while the paragraphs are walked through. */
interface Counting {
  readonly fields: OpenFields;
  readonly styles: ReturnType<typeof stylesIn>;
  /** Whether the file is an export of this engine, whose lists need no preparation. */
  readonly isOwn: boolean;
  readonly lists: ReadonlyMap<string, WordList>;
  readonly counts: Map<string, ListCount>;
  /** The lists that have begun, by their ids. */
  readonly begun: Set<string>;
  /** The numbers that were written out, in order. */
  readonly numbers: string[];
  /** How many numbers are not known how to write, by the name that Word has for their kind. */
  readonly unknown: Map<string, number>;
  /** The calls of footnotes and endnotes so far, and how many of them call none. */
  readonly calls: { readonly known: ReadonlySet<string>; readonly counts: Map<string, number>; lost: number };
}

/**
 * Returns the XML files with the prepared text, the numbers that were written out, how many could not be, by their
 * kind, and how many calls have no note.
 */
export function prepareWord(texts: ReadonlyMap<string, string>): {
  texts: ReadonlyMap<string, string>;
  numbers: readonly string[];
  unknown: ReadonlyMap<string, number>;
  lostCalls: number;
} {
  const root = fromXml(texts.get(TEXT) ?? '');
  const styles = texts.get(STYLES) ?? '';
  const counting: Counting = {
    styles: stylesIn(styles),
    isOwn: isOwnWord(styles),
    lists: listsIn(texts.get('word/numbering.xml') ?? ''),
    fields: new OpenFields(),
    counts: new Map(),
    begun: new Set(),
    numbers: [],
    unknown: new Map(),
    calls: { known: notesIn(texts), counts: new Map(), lost: 0 },
  };
  prepare(root, counting);
  const headings = [1, 2, 3, 4, 5, 6].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="${HEADING}${level}"><w:name w:val="heading ${level}"/></w:style>`,
  );
  return {
    texts: new Map([
      ...texts,
      [TEXT, writeXml(root)],
      ...(styles === '' ? [] : [[STYLES, styles.replace('</w:styles>', `${headings.join('')}</w:styles>`)] as const]),
    ]),
    numbers: counting.numbers,
    unknown: counting.unknown,
    lostCalls: counting.calls.lost,
  };
}

/** The footnotes and endnotes that the file has: "footnote 7". */
function notesIn(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(
    ['footnote', 'endnote'].flatMap((kind) =>
      [...(texts.get(`word/${kind}s.xml`) ?? '').matchAll(new RegExp(`<w:${kind}\\s[^<>]*w:id="([^"]*)"`, 'g'))].map(
        ([, id]) => `${kind} ${id}`,
      ),
    ),
  );
}

/** If a note is not there that is called, makes the number of the call a word. */
function prepareCall(node: Element, kind: string, { calls }: Counting): void {
  const nth = (calls.counts.get(kind) ?? 0) + 1;
  calls.counts.set(kind, nth);
  if (calls.known.has(`${kind} ${node.attributes['w:id']}`)) return;
  calls.lost += 1;
  node.name = 'w:t';
  node.attributes = {};
  node.children = [{ type: 'text', value: String(nth) }];
}

function prepare(node: Nodes, counting: Counting): void {
  if (!('children' in node)) return;
  // A drawing has its words twice, and the simpler form is read.
  if (node.type === 'element' && node.name === 'mc:Choice') return;
  if (node.type === 'element') {
    node.name = RENAMED[node.name] ?? node.name;
    if (node.name === 'w:p' && !counting.isOwn) prepareParagraph(node, counting);
    if (node.name === 'w:r') node.children = withoutMark(node.children);
    if (node.name === 'w:fldChar') counting.fields.count(node);
    const [, called] = /^w:(footnote|endnote)Reference$/.exec(node.name) ?? [];
    if (called !== undefined) prepareCall(node, called, counting);
  }
  for (const inside of node.children) prepare(inside, counting);
}

/** Removes the mark of a footnote that has one of its own, such as "*": it stands beside the text, like a number. */
function withoutMark(children: Element['children']): Element['children'] {
  const call = children.findIndex((one) => one.type === 'element' && isOn(one.attributes['w:customMarkFollows']));
  return call === -1
    ? children
    : children.filter((one, index) => index <= call || one.type !== 'element' || !/^w:(?:t|sym)$/.test(one.name));
}

const isOn = (value: string | null | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off'].includes(value ?? '0');

function prepareParagraph(node: Element, counting: Counting): void {
  const properties = child(node, 'w:pPr');
  const id = child(properties, 'w:pStyle')?.attributes['w:val'] ?? '';
  const style = counting.styles.get(id);
  if (properties !== undefined) markHeading(node, properties, style);
  const place = placeInList(placeIn(properties), style?.place, id, counting.lists);
  const list = counting.lists.get(place?.list ?? '');
  if (place === undefined || list === undefined) return;
  const number = numberOf(list, place, counting);
  if (number === undefined) {
    // The reader takes a paragraph for a bullet if it names its list itself, and no style.
    if (properties !== undefined && style?.outline === undefined) putList(without(properties, 'w:pStyle'), place);
    return;
  }
  // Without its list, the paragraph is read as words.
  if (properties !== undefined) putList(properties, { list: '0', level: 0 });
  if (number === '' || !hasWords(node)) return;
  const run = element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, `${number} `)]);
  node.children.splice(properties === undefined ? 0 : node.children.indexOf(properties) + 1, 0, run);
  counting.numbers.push(number);
}

/** Gives a paragraph the style of a heading, if only its own properties say that it is one. */
function markHeading(node: Element, properties: Element, style: WordStyle | undefined): void {
  const outline = outlineIn(properties);
  const isTitle = /title$/i.test(style?.name ?? '');
  if (outline !== undefined && style?.outline === undefined && !isTitle && hasWords(node))
    put(properties, 'w:pStyle', `${HEADING}${Math.min(outline + 1, 6)}`);
}

/** The list and the level of a paragraph, from its own properties and those of its style. */
function placeInList(
  own: ListPlace | undefined,
  ofStyle: ListPlace | undefined,
  style: string,
  lists: ReadonlyMap<string, WordList>,
): { list: string; level: number } | undefined {
  const list = own?.list ?? ofStyle?.list;
  if (list === undefined || list === '0') return undefined;
  const [ofThisStyle] = [...(lists.get(list)?.levels ?? [])].find(([, level]) => level.style === style) ?? [];
  return { list, level: own?.level ?? ofThisStyle ?? ofStyle?.level ?? 0 };
}

/** The next number of a list, as it is written; `undefined` for a bullet. */
function numberOf(
  list: WordList,
  { list: id, level }: { list: string; level: number },
  counting: Counting,
): string | undefined {
  const kind = list.levels.get(level);
  if (kind?.counter === undefined) {
    if (kind !== undefined && kind.format !== 'bullet')
      counting.unknown.set(kind.format, (counting.unknown.get(kind.format) ?? 0) + 1);
    return undefined;
  }
  const count = counting.counts.get(list.counts) ?? new ListCount();
  counting.counts.set(list.counts, count);
  if (!counting.begun.has(id)) for (const [restarted, start] of list.restarts) count.restart(restarted, start);
  counting.begun.add(id);
  const values = count.next(
    level,
    (one) => list.restarts.get(one) ?? list.levels.get(one)?.start ?? 1,
    (deeper) => level >= (list.levels.get(deeper)?.restart ?? Infinity),
  );
  return kind.text
    .replace(/%(\d)/g, (_, nth: string) => {
      const at = Number(nth) - 1;
      const sample = kind.isLegal ? '1' : (list.levels.get(at)?.counter ?? '1');
      return sample === '' ? '' : written(values[at] ?? 1, sample);
    })
    .trim();
}

const hasWords = (node: Element): boolean =>
  node.children.some(
    (one) =>
      one.type === 'element' &&
      one.name !== 'w:moveFrom' &&
      ((one.name === 'w:t' && one.children.some((text) => text.type === 'text' && text.value.trim() !== '')) ||
        hasWords(one)),
  );

/** Sets the value of a property. */
function put(properties: Element, name: string, value: string): void {
  without(properties, name).children.unshift(element(name, { 'w:val': value }));
}

/** Puts a paragraph into a list; the list 0 is none. */
function putList(properties: Element, { list, level }: { list: string; level: number }): void {
  without(properties, 'w:numPr').children.push(
    element('w:numPr', {}, [element('w:ilvl', { 'w:val': String(level) }), element('w:numId', { 'w:val': list })]),
  );
}

/** Removes a property. */
function without(properties: Element, name: string): Element {
  properties.children = properties.children.filter((one) => one.type !== 'element' || one.name !== name);
  return properties;
}

const element = (
  name: string,
  attributes: Element['attributes'],
  children: Element['children'] | string = [],
): Element => ({
  type: 'element',
  name,
  attributes,
  children: typeof children === 'string' ? [{ type: 'text', value: children }] : children,
});
