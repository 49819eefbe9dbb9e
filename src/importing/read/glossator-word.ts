/**
 * Keeps what a Word file has of ours: its bookmarks say the ids of blocks, and its styles (glossator-word-styles.ts) say
 * which words are not official. Nothing else of an edited export is read in another way than any Word file.
 */
import type { Element, ElementContent, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import {
  bookmarkOf,
  idOfBookmark,
  sectionOfBookmark,
  WORD_LINK_ALONE,
  WORD_NOTES,
  WORD_STYLES,
} from '../../core/addresses/word-file.ts';
import type { ImportLog } from '../import-log.ts';
import { WHY_FORCE } from './glossator-markdown.ts';
import { addItem, markOf } from './list-marks.ts';
import { element, property, replaceElements, textOfNode } from './tree.ts';

const NOTES: readonly string[] = Object.values(WORD_NOTES);

/** What a block's bookmark and the link of its number say. */
interface Address {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  /** Where the bookmark is among the children of the block. */
  readonly at: number;
}

/**
 * Takes the numbers, notes and lines on the copy out of an export, and puts an element `place` before the words of each
 * block, as with Markdown (glossator-markdown.ts). Changes the tree.
 */
export function takeOwnWord(tree: Root, log: ImportLog): void {
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  let section = '';
  replaceElements(tree, (node) => {
    const what = isOf(node, WORD_STYLES.about)
      ? 'where the copy comes from'
      : NOTES.some((style) => isOf(node, style))
        ? 'a note on a term, which is no official text'
        : undefined;
    if (what === undefined) return undefined;
    log.leaveOutOurs(textOfNode(node), what, node);
    return [];
  });
  visit(tree, 'element', (node, _, parent) => {
    if (/^h\d$/.test(node.tagName)) {
      const [bookmark = ''] = node.children.filter(isAnchor).map((anchor) => property(anchor, 'id'));
      section = sectionOfBookmark(bookmark) ?? section;
      if (/^sx?_/.test(bookmark)) node.properties = { className: ['section'] };
      node.children = node.children.filter((child) => !isAnchor(child));
    }
    const address = node.tagName === 'p' ? addressOf(node, section) : undefined;
    if (address === undefined) {
      if (isNew(node, parent)) node.children.unshift(element('place', { section }, []));
      return;
    }
    section = address.section;
    const { id, label, at } = address;
    ids.set(bookmarkOf(id), id);
    log.setAside(label);
    for (const child of node.children.slice(0, at))
      if (isOf(child, WORD_STYLES.force)) log.leaveOutOurs(textOfNode(child), WHY_FORCE, child);
    log.remark('dropped', 'labels with their links, which the engine writes itself', node);
    const number = numberIn(node.children.slice(0, at), log);
    node.children = [element('place', { id, section, label }, []), ...number, ...node.children.slice(at + 1)];
  });
  replaceElements(tree, (list) => {
    const notes = list.tagName === 'ol' ? list.children.filter(isElement) : [];
    if (!notes.some((note) => property(note, 'id').startsWith('footnote-'))) return undefined;
    return notes.flatMap((note) => {
      const number = property(note, 'id').replace('footnote-', '');
      const blocks = note.children.filter(isElement);
      for (const block of blocks)
        block.children = block.children.filter(
          (child) => !isElement(child) || property(child, 'href') !== `#footnote-ref-${number}`,
        );
      if (blocks.some((block) => isOf(block, WORD_STYLES.note))) {
        log.leaveOutOurs(blocks.map(textOfNode).join(' '), 'a note on a term, which is no official text', note);
        return [];
      }
      const [first] = blocks.flatMap(({ children }) => children);
      const name =
        first !== undefined && isElement(first) && first.tagName === 'place'
          ? property(first, 'id')
          : `footnote-${number}`;
      names.set(number, name);
      return [element('note', { name }, blocks)];
    });
  });
  visit(tree, 'element', (cell) => {
    if (cell.tagName === 'td' || cell.tagName === 'th')
      cell.children = cell.children.filter(isElement).flatMap(({ children }) => children);
    cell.children = withNumbers(cell.children, log);
    if (cell.tagName === 'p') cell.properties = {};
  });
  callFootnotes(tree, names, ids, log);
  keepSpaces(tree);
}

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** Whether a node has a style. */
const isOf = (node: ElementContent, style: string): boolean => isElement(node) && property(node, 'className') === style;

const isAnchor = (node: ElementContent): node is Element =>
  isElement(node) && node.tagName === 'a' && property(node, 'id') !== '';

/** Whether somebody has added a paragraph: closing notes, and items that have only a number, never have a bookmark. */
const isNew = (node: Element, parent: Parents | undefined): boolean =>
  node.tagName === 'p' &&
  !isOf(node, 'ClosingNote') &&
  (parent?.type !== 'element' || !property(parent, 'id').startsWith('footnote-')) &&
  node.children.some((child) => !isOf(child, WORD_STYLES.officialNumber) && textOfNode(child).trim() !== '');

/** Returns the address of a block, and where its bookmark is; `undefined` if it has no bookmark of ours. */
function addressOf({ children }: Element, section: string): Address | undefined {
  const at = children.findIndex(isAnchor);
  const anchor = children[at];
  if (anchor?.type !== 'element') return undefined;
  const bookmark = property(anchor, 'id');
  const before = children.slice(0, at);
  const number = before.find((node) => isElement(node) && node.tagName === 'a');
  const [, named, id = ''] =
    /\/([^/]+)\/#(.+)$/.exec(number === undefined || !isElement(number) ? '' : property(number, 'href')) ?? [];
  if (number !== undefined && named !== undefined && bookmarkOf(id) === bookmark) {
    // After the link is what Word hides of the label.
    const shown = textOfNode(number);
    const label = `${shown === WORD_LINK_ALONE ? '' : shown}${inStyle(before, WORD_STYLES.number)}`.trim();
    return { id, section: named, label, at };
  }
  const whole = idOfBookmark(bookmark);
  return whole === undefined ? undefined : { id: whole, section, label: '', at };
}

/** The words in a style among what is before the words of a block. */
const inStyle = (before: readonly ElementContent[], style: string): string =>
  before.flatMap((node) => (isOf(node, style) ? [textOfNode(node)] : [])).join('');

/** The official number among what is before the words of a block. */
function numberIn(before: readonly ElementContent[], log: ImportLog): Element[] {
  const value = inStyle(before, WORD_STYLES.officialNumber).trim();
  log.setAside(value);
  return value === '' ? [] : [element('number', { value }, [])];
}

/** Gives the items of lists the numbers that the lists draw, and parts lists where these do not go on. */
function withNumbers(nodes: readonly ElementContent[], log: ImportLog): ElementContent[] {
  const out: ElementContent[] = [];
  for (const node of nodes) {
    if (!isElement(node) || node.tagName !== 'ul') {
      out.push(node);
      continue;
    }
    for (const item of node.children.filter(isElement)) addItem(withMark(item, log), out);
  }
  return out;
}

function withMark(item: Element, log: ImportLog): Element {
  const [own, ...others] = item.children;
  if (own === undefined || !isElement(own) || !isOf(own, 'List')) return item;
  const [number] = own.children.filter((node) => isElement(node) && node.tagName === 'number');
  if (number !== undefined && isElement(number)) {
    const words = { ...own, children: own.children.filter((node) => node !== number) };
    return { ...item, properties: markOf(property(number, 'value')), children: [words, ...others] };
  }
  // Without words of its own, it has nothing but its number.
  const value = textOfNode(own).trim();
  log.setAside(value);
  return { ...item, properties: markOf(value), children: others };
}

/**
 * Names calls of footnotes by their ids, removes those of our notes, and links within the file, which the engine finds
 * itself.
 */
function callFootnotes(
  tree: Root,
  names: ReadonlyMap<string, string>,
  ids: ReadonlyMap<string, string>,
  log: ImportLog,
): void {
  const linksIn = (node: Element) =>
    node.children.flatMap((child) => (isElement(child) && child.tagName === 'a' ? [property(child, 'href')] : []));
  replaceElements(tree, (node) => {
    const [link = ''] = node.tagName === 'sup' ? linksIn(node) : [];
    if (!link.startsWith('#footnote-')) return undefined;
    const name = names.get(link.replace('#footnote-', ''));
    return name === undefined ? [] : [element('call', { name }, [])];
  });
  replaceElements(tree, (node) => {
    const href = property(node, 'href');
    if (node.tagName !== 'a' || (href !== '' && !href.startsWith('#'))) return undefined;
    const isCall = node.children.some((one) => isOf(one, 'FootnoteReference'));
    const name = ids.get(href.slice(1));
    if (!isCall || name === undefined) return node.children;
    log.setAside(textOfNode(node));
    return [element('call', { name }, [])];
  });
  replaceElements(tree, (node) => (node.tagName === 'span' ? node.children : undefined));
}

/** Puts repeated spaces, which HTML would join, into an element that keeps them. */
function keepSpaces(tree: Root): void {
  visit(tree, 'text', (node, index, parent) => {
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
