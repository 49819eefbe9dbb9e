/** Recognises a Word file that this engine exported, and takes out what the export added to the text. */
import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import {
  bookmarkOf,
  headingOfBookmark,
  idOfBookmark,
  readOfficialStyle,
  WORD_MARKS,
  WORD_STYLES,
} from '../../core/addresses/word-file.ts';
import type { ImportLog } from '../import-log.ts';
import { ExportedBlocks } from './glossator-word-blocks.ts';
import { GroupCount } from './glossator-word-groups.ts';
import type { Facts } from './reading.ts';
import { element, property, replaceElements, textOfNode } from './tree.ts';

/** Whether a file has the styles of our exports. */
export const isOwnWord = (styles: string): boolean =>
  [WORD_STYLES.number, WORD_STYLES.note, WORD_STYLES.about].every((id) => styles.includes(`w:styleId="${id}"`));

/** Maps the styles of an export to classes with their ids, headings to their levels, and marks of words to elements. */
export function ownStyleMap(styles: string): string[] {
  const ids = [...styles.matchAll(/<w:style\s[^>]*w:styleId="([A-Za-z0-9]+)"/g)].map(([, id = '']) => id);
  return ids.flatMap((id) => {
    const [, level] = /^Heading(\d)$/.exec(id) ?? [];
    if (level !== undefined) return [`p.${id} => h${Math.min(Number(level) + 1, 6)}:fresh`];
    if (id === 'Title') return ['p.Title => h1:fresh'];
    const marks = Object.entries(WORD_MARKS).flatMap(([mark, name]) =>
      id.includes(mark) && name !== undefined ? [name] : [],
    );
    const isMarks = Object.keys(WORD_MARKS).reduce((rest, mark) => rest.replace(mark, ''), id) === '';
    if (isMarks) return marks.length === 0 ? [] : [`r.${id} => ${marks.join(' > ')}`];
    if (readOfficialStyle(id)?.kind === 'Table') return [`table.${id} => table.${id}:fresh`];
    return [`p.${id} => p.${id}:fresh`, `r.${id} => span.${id}`];
  });
}

/** A block's address: its bookmark, and the link that its number is. */
interface Address {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly marker: string;
  /** The address of the document; empty for a block without a link. */
  readonly document: string;
}

/**
 * Takes the numbers, notes and lines on the copy out of an export, and puts an element `place` before the words of each
 * block, as with Markdown (glossator-markdown.ts). Changes the tree.
 *
 * @returns the source of the copy
 */
export function takeOwnWord(tree: Root, log: ImportLog): Facts {
  const body = find(tree, 'body');
  if (body === undefined) return {};
  const documents = new Set<string>();
  const ids = new Map<string, string>();
  const groups = new GroupCount();
  let section = '';
  const withPlace = (block: Element): Element => {
    const address = addressOf(block, section);
    if (address === undefined) return block;
    section = address.section;
    documents.add(address.document);
    ids.set(bookmarkOf(address.id), address.id);
    if (address.label !== '') log.setAside(address.label);
    log.setAside(address.marker);
    log.remark('dropped', 'labels with their links, which the engine writes itself', block);
    const { id, label, marker } = address;
    const place = element(
      'place',
      { id, section: address.section, label, groups: String(groups.of(address.section)) },
      [],
    );
    const number = marker === '' ? [] : [element('number', { value: marker }, [])];
    return { ...block, children: [place, ...number, ...wordsOf(block)] };
  };
  const notes = body.children
    .filter(isElement)
    .filter(isNotes)
    .flatMap(({ children }) => children.filter(isElement));
  const lines = body.children.filter(isElement).filter((node) => !isNotes(node));
  const about = lines.filter((node) => property(node, 'className') === WORD_STYLES.about);
  const blocks = new ExportedBlocks(log);
  for (const node of lines) {
    if (about.includes(node)) log.leaveOutOurs(textOfNode(node), 'where the copy comes from', node);
    else if (node.tagName === 'table') blocks.add(inCells(node, withPlace));
    else blocks.add(/^h\d$/.test(node.tagName) ? heading(node, groups) : withPlace(node));
  }
  const official = notes.flatMap((note) => takeNote(note, withPlace, log));
  body.children = [...blocks.all, ...official.map(({ note }) => note)];
  const names = new Map(official.map(({ number, name }) => [number, name]));
  callFootnotes(body, names, ids, log);
  keepSpaces(body);
  const url = about.flatMap(linksIn).find((link) => /^https?:/.test(link) && !documents.has(link));
  return url === undefined ? {} : { url };
}

const isElement = (node: ElementContent | Root['children'][number]): node is Element => node.type === 'element';

function find(tree: Root, name: string): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node.tagName === name) found ??= node;
  });
  return found;
}

/** Whether a node is the list of footnotes. */
const isNotes = (node: ElementContent): boolean =>
  isElement(node) &&
  node.tagName === 'ol' &&
  node.children.some((child) => isElement(child) && property(child, 'id').startsWith('footnote-'));

const linksIn = (node: Element): string[] => {
  const links: string[] = [];
  visit(node, 'element', (one) => {
    if (one.tagName === 'a') links.push(property(one, 'href'));
  });
  return links;
};

const isAnchor = (node: ElementContent): node is Element =>
  isElement(node) && node.tagName === 'a' && property(node, 'id') !== '';

/** The words of a block, which follow its bookmark. */
const wordsOf = ({ children }: Element): ElementContent[] => children.slice(children.findIndex(isAnchor) + 1);

/** Returns the address of a block; `undefined` if it has no bookmark of ours. */
function addressOf({ children }: Element, section: string): Address | undefined {
  const at = children.findIndex(isAnchor);
  const anchor = children[at];
  if (anchor?.type !== 'element') return undefined;
  const before = children.slice(0, at).filter(isElement);
  const bookmark = property(anchor, 'id');
  const marker = before
    .filter((node) => property(node, 'className') === WORD_STYLES.officialNumber)
    .map(textOfNode)
    .join('')
    .trim();
  const number = before.find((node) => node.tagName === 'a');
  const [, document = '', named, id = ''] =
    /^(.*\/)([^/]+)\/#(.+)$/.exec(number === undefined ? '' : property(number, 'href')) ?? [];
  if (number !== undefined && named !== undefined && bookmarkOf(id) === bookmark)
    return { id, section: named, label: textOfNode(number), marker, document };
  const whole = idOfBookmark(bookmark);
  return whole === undefined ? undefined : { id: whole, section, label: '', marker, document };
}

/** A heading, with a class that says whether it is that of a section or of a group, unless it is within a section. */
function heading(node: Element, groups: GroupCount): Element {
  const [kind] = node.children.filter(isAnchor).map((anchor) => headingOfBookmark(property(anchor, 'id')));
  // The title has the first level.
  if (kind !== undefined) groups.heading(kind, Number(node.tagName.slice(1)) - 1);
  const children = node.children.filter((child) => !isAnchor(child));
  return { ...node, children, properties: kind === undefined ? {} : { className: [kind] } };
}

function inCells(table: Element, withPlace: (block: Element) => Element): Element {
  visit(table, 'element', (cell) => {
    if (cell.tagName !== 'td' && cell.tagName !== 'th') return;
    cell.children = cell.children.filter(isElement).flatMap((block) => withPlace(block).children);
  });
  return table;
}

/** Returns a footnote of the document under the name of its id; nothing for a note of ours. */
function takeNote(
  item: Element,
  withPlace: (block: Element) => Element,
  log: ImportLog,
): { number: string; name: string; note: Element }[] {
  const number = property(item, 'id').replace('footnote-', '');
  const blocks = item.children.filter(isElement);
  for (const block of blocks)
    block.children = block.children.filter(
      (child) => !isElement(child) || property(child, 'href') !== `#footnote-ref-${number}`,
    );
  if (blocks.some((block) => property(block, 'className') === WORD_STYLES.note)) {
    log.leaveOutOurs(blocks.map(textOfNode).join(' '), 'a note on a term, which is no official text', item);
    return [];
  }
  const placed = blocks.map((block) => ({ ...withPlace(block), properties: {} }));
  const [first] = placed.flatMap(({ children }) => children);
  const name = first?.type === 'element' && first.tagName === 'place' ? property(first, 'id') : `footnote-${number}`;
  return [{ number, name, note: element('note', { name }, placed) }];
}

/**
 * Names calls of footnotes by their ids, removes those of our notes, and links within the file, which the engine finds
 * itself.
 */
function callFootnotes(
  body: Element,
  names: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
  log: ImportLog,
): void {
  replaceElements(body, (node) => {
    const [link = ''] = node.tagName === 'sup' ? linksIn(node) : [];
    if (!link.startsWith('#footnote-')) return undefined;
    const name = names.get(link.replace('#footnote-', ''));
    return name === undefined ? [] : [element('call', { name }, [])];
  });
  replaceElements(body, (node) => {
    const href = property(node, 'href');
    if (node.tagName !== 'a' || (href !== '' && !href.startsWith('#'))) return undefined;
    const isCall = node.children.some((one) => isElement(one) && property(one, 'className') === 'FootnoteReference');
    const name = ids.get(href.slice(1));
    if (!isCall || name === undefined) return node.children;
    log.setAside(textOfNode(node));
    return [element('call', { name }, [])];
  });
  replaceElements(body, (node) => (node.tagName === 'span' ? node.children : undefined));
}

/** Puts repeated spaces, which HTML would join, into an element that keeps them. */
function keepSpaces(body: Element): void {
  visit(body, 'text', (node, index, parent) => {
    if (!/ {2}/.test(node.value) || parent === undefined || index === undefined) return;
    if (parent.type === 'element' && parent.tagName === 'textarea') return;
    const parts = node.value.split(/( {2,})/).filter((part) => part !== '');
    const kept = parts.map((value): ElementContent =>
      /^ {2}/.test(value) ? element('textarea', {}, [{ type: 'text', value }]) : { type: 'text', value },
    );
    parent.children.splice(index, 1, ...kept);
    return index + kept.length;
  });
}
