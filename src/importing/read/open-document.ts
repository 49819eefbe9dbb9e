/**
 * Reads OpenDocument texts, as LibreOffice writes them.
 *
 * https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html
 */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Element, ElementContent as XmlContent } from 'xast';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import type { ImportLog } from '../import-log.ts';
import { find, textWithin } from './akoma-ntoso-tree.ts';
import { factsOf } from './open-document-facts.ts';
import { type Styles, stylesOf } from './open-document-styles.ts';
import { takePictures } from './pictures.ts';
import type { ReadFile } from './reading.ts';
import { MOST_CELLS, tooManyCells } from '../size.ts';
import { collapsed, element, linesIn, textOfNode } from './tree.ts';

/** State that is shared while a document is read. */
interface Reader {
  readonly log: ImportLog;
  readonly styles: Styles;
  readonly notes: ElementContent[];
  /** How many cells were made, with those that stand for others. */
  cells: number;
}

/** The list that blocks are in. */
interface InList {
  readonly style: string;
  /** From 0. */
  readonly level: number;
}

/**
 * Reads a document.
 *
 * @param texts the XML files by name
 * @throws {Error} if the XML is not well-formed or has no text
 */
export function readOpenDocument(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
  log: ImportLog,
): ReadFile {
  const root = fromXml(texts.get('content.xml') ?? '');
  const text = find(root, ({ name }) => name === 'office:text');
  if (text === undefined) throw new Error('it is an OpenDocument file without a text, such as a table or slides');
  const roots = [root, ...[texts.get('styles.xml') ?? []].flat().map((xml) => fromXml(xml))];
  const reader: Reader = { log, styles: stylesOf(roots), notes: [], cells: 0 };
  for (const one of roots)
    visit(one, 'element', (node) => {
      if (/^style:(?:header|footer)(?:-left|-first)?$/.test(node.name))
        log.leaveUnread([textWithin(node)], 'what every page repeats');
    });
  const children = blocksIn(text.children, undefined, reader);
  const tree: HtmlRoot = { type: 'root', children: [...children, ...reader.notes] };
  return { tree, facts: factsOf(texts.get('meta.xml'), roots), pictures: takePictures(tree, pictures, log) };
}

/** Indexes that the site makes itself, or that repeat headings and captions. */
const INDEXES =
  /^text:(?:table-of-content|illustration-index|table-index|object-index|user-index|alphabetical-index|bibliography)$/;

/** Elements whose words are no text of the document. */
const SILENT = new Set([
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:tracked-changes',
  'svg:title',
  'svg:desc',
]);

function blocksIn(nodes: readonly XmlContent[], list: InList | undefined, reader: Reader): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => (node.type === 'element' ? blockOf(node, list, reader) : []));
}

function blockOf(node: Element, list: InList | undefined, reader: Reader): ElementContent[] {
  const { name, children } = node;
  if (SILENT.has(name)) return [];
  if (INDEXES.test(name)) {
    const blocks = blocksIn(children, undefined, reader);
    for (const line of blocks.flatMap(linesIn)) reader.log.setAside(line);
    const [first] = blocks;
    if (first !== undefined)
      reader.log.remark('dropped', `a table of contents or an index, from "${collapsed(textOfNode(first))}" on`);
    return [];
  }
  switch (name) {
    case 'text:h': {
      const level = Number(node.attributes['text:outline-level'] ?? 1);
      return parted(element(`h${Math.min(Math.max(level, 1), 6)}`, {}, wordsIn(children, reader)));
    }
    case 'text:p': {
      const style = reader.styles.nameOf(node.attributes['text:style-name'] ?? '');
      const words = wordsIn(children, reader);
      if (style === 'title') return parted(element('h1', {}, words));
      return parted(element('p', style === '' ? {} : { className: [style] }, words));
    }
    case 'text:list':
      return listOf(node, list, reader);
    case 'table:table':
      return [tableOf(node, reader)];
    case 'draw:frame':
    case 'draw:text-box':
    case 'draw:image':
      return frameOf(node, reader);
    default:
      return blocksIn(children, list, reader);
  }
}

/** Takes the blocks out of a block, such as pictures with words below them, and puts them after it. */
function parted(block: ElementContent & { type: 'element' }): ElementContent[] {
  const isInside = (node: ElementContent) =>
    node.type === 'element' && ['p', 'figure', 'table', 'ul'].includes(node.tagName);
  const inside = block.children.filter(isInside);
  return [{ ...block, children: block.children.filter((node) => !isInside(node)) }, ...inside];
}

/** A list: bullets as items; the numbers of others are words already. */
function listOf(node: Element, around: InList | undefined, reader: Reader): ElementContent[] {
  const style = node.attributes['text:style-name'] ?? around?.style ?? '';
  const list = { style, level: around === undefined ? 0 : around.level + 1 };
  const isNumbered = reader.styles.level(style, list.level)?.number !== undefined;
  const blocks = node.children.flatMap((item): ElementContent[] => {
    if (item.type !== 'element') return [];
    const inside = blocksIn(item.children, list, reader);
    const holdsLists = item.children.every((child) => child.type !== 'element' || child.name === 'text:list');
    const own = item.children.filter((child) => child.type === 'element' && child.name === 'text:p');
    const isPlain =
      item.name === 'text:list-header' || holdsLists || inside.some(isHeading) || (isNumbered && own.length < 2);
    return isPlain ? inside : [element('ul', {}, [element('li', {}, inside)])];
  });
  return joined(blocks);
}

const isHeading = (node: ElementContent): boolean => node.type === 'element' && /^h\d$/.test(node.tagName);

/** Joins adjacent lists of bullets. */
function joined(blocks: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.type === 'element' && block.tagName === 'ul' && last?.type === 'element' && last.tagName === 'ul')
      last.children.push(...block.children);
    else out.push(block);
  }
  return out;
}

/** Words with their marks. Blocks that are anchored in them, such as text boxes, are among them. */
function wordsIn(nodes: readonly XmlContent[], reader: Reader): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
    return node.type === 'element' ? inline(node, reader) : [];
  });
}

function inline(node: Element, reader: Reader): ElementContent[] {
  const { name, attributes, children } = node;
  switch (name) {
    case 'text:line-break':
      return [element('br', {}, [])];
    case 'text:tab':
    case 'text:s':
      return [{ type: 'text', value: ' ' }];
    case 'text:note': {
      const id = String(reader.notes.length + 1);
      const body = find(node, (child) => child.name === 'text:note-body');
      reader.notes.push(
        element('note', { name: id }, body === undefined ? [] : blocksIn(body.children, undefined, reader)),
      );
      return [element('call', { name: id }, [])];
    }
    case 'office:annotation':
    case 'office:annotation-end':
      if (name === 'office:annotation') reader.log.remark('dropped', 'a comment');
      return [];
    case 'draw:frame':
      return frameOf(node, reader);
    case 'text:a': {
      const href = attributes['xlink:href'] ?? '';
      const words = wordsIn(children, reader);
      return /^https?:|^mailto:/i.test(href) ? [element('a', { href }, words)] : words;
    }
    case 'text:span': {
      const marks = reader.styles.marksOf(attributes['text:style-name'] ?? '');
      return marks.reduce<ElementContent[]>((words, mark) => [element(mark, {}, words)], wordsIn(children, reader));
    }
    default:
      return SILENT.has(name) ? [] : wordsIn(children, reader);
  }
}

/** A picture, or the blocks of a text box. */
function frameOf(node: Element, reader: Reader): ElementContent[] {
  const box = find(node, ({ name }) => name === 'draw:text-box');
  if (box !== undefined) return blocksIn(box.children, undefined, reader);
  const image = node.name === 'draw:image' ? node : find(node, ({ name }) => name === 'draw:image');
  const described = find(node, ({ name }) => name === 'svg:desc') ?? find(node, ({ name }) => name === 'svg:title');
  const alt = described === undefined ? '' : collapsed(textWithin(described));
  return image === undefined ? [] : [element('img', { src: image.attributes['xlink:href'] ?? '', alt }, [])];
}

/** The most columns that a repeated cell stands for; programs repeat an empty cell at the end of a row a thousand times. */
const MOST_REPEATED = 50;

function tableOf(node: Element, reader: Reader): ElementContent {
  const rows = (inside: Element, cell: 'td' | 'th'): ElementContent[] =>
    inside.children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [];
      if (child.name === 'table:table-row') return [element('tr', {}, cellsIn(child, cell, reader))];
      return rows(child, child.name === 'table:table-header-rows' ? 'th' : cell);
    });
  return element('table', {}, rows(node, 'td'));
}

function cellsIn(row: Element, tag: 'td' | 'th', reader: Reader): ElementContent[] {
  return row.children.flatMap((cell): ElementContent[] => {
    if (cell.type !== 'element' || cell.name !== 'table:table-cell') return [];
    const span = (name: string) => Number(cell.attributes[name] ?? 1);
    const properties = {
      ...(span('table:number-columns-spanned') > 1 && { colSpan: span('table:number-columns-spanned') }),
      ...(span('table:number-rows-spanned') > 1 && { rowSpan: span('table:number-rows-spanned') }),
    };
    const times = Math.min(span('table:number-columns-repeated') || 1, MOST_REPEATED);
    reader.cells += times;
    if (reader.cells > MOST_CELLS) throw tooManyCells();
    return Array.from({ length: times }, () => element(tag, properties, blocksIn(cell.children, undefined, reader)));
  });
}
