/** Recognises a book that this engine exported, and takes the official text out of it. */
import path from 'node:path';
import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { isId } from '../../core/ids/ids.ts';
import { filesOfBook, packageOf, withClosedTags } from '../book-package.ts';
import type { ImportLog } from '../import-log.ts';
import { addItem, markOf } from './list-marks.ts';
import { collapsed, element, linesIn, property, textOfNode } from './tree.ts';

/** What the package of an export has. */
const GENERATOR = /<meta\s+name="generator"\s+content="Glossator"\s*\/>/;

/** A chapter that is being read. */
interface Chapter {
  /** The slug of its section. */
  readonly section: string;
  /** The folder of its file. */
  readonly folder: string;
  /** How many groups its section is in. */
  readonly groups: number;
  /** The official numbers beside the words of blocks, by their ids; `undefined` where the words begin with one. */
  readonly numbers: ReadonlyMap<string, string | undefined>;
  /** Whether this is within a quotation, whose items are in lists, whatever their numbers are. */
  readonly isQuoted: boolean;
  /** Its footnotes, which come after all text. */
  readonly notes: Element[];
  readonly log: ImportLog;
}

/** Whether a book is an export of this engine. */
export const isExportedBook = (texts: ReadonlyMap<string, string>): boolean =>
  GENERATOR.test(texts.get(packageOf(texts)) ?? '');

/**
 * Returns the blocks of official text, without numbers of ours and without notes. An element `place` (reading.ts) at the
 * start of each block, and of the heading of a section, says where it belongs. The title is the first heading.
 */
export function exportedBlocks(texts: ReadonlyMap<string, string>, log: ImportLog): RootContent[] {
  const folder = path.posix.dirname(packageOf(texts));
  const levels = levelsIn(texts.get(`${folder}/nav.xhtml`) ?? '');
  const notes: Element[] = [];
  const blocks = filesOfBook(texts).chapters.flatMap((file) => {
    const page = fromHtml(withClosedTags(texts.get(file) ?? ''));
    const [, section] = /^text\/(.+)\.xhtml$/.exec(path.posix.relative(folder, file)) ?? [];
    if (section === undefined) return titleOf(page, file, log);
    const of = { section, groups: levels.get(section) ?? 0, folder: path.posix.dirname(file) };
    return chapter(page, { ...of, numbers: numbersIn(page), isQuoted: false, notes, log });
  });
  return [...blocks, ...notes];
}

/** How many groups each section is in, by the contents of the book. */
function levelsIn(contents: string): Map<string, number> {
  const levels = new Map<string, number>();
  const look = (node: Nodes, level: number): void => {
    if (!('children' in node)) return;
    const isGroup = node.type === 'element' && node.tagName === 'li' && select('ol', node) !== undefined;
    const [, section] = /\btext\/(.+)\.xhtml$/.exec(node.type === 'element' ? property(node, 'href') : '') ?? [];
    if (section !== undefined) levels.set(section, level);
    for (const child of node.children) look(child, level + (isGroup ? 1 : 0));
  };
  // The contents come first, and a section's own entry comes after that of its group.
  const list = select('ol', fromHtml(contents));
  if (list !== undefined) look(list, 0);
  return levels;
}

/** The official numbers of a page's blocks, by the ids of the blocks. */
function numbersIn(page: Root): Chapter['numbers'] {
  return new Map(
    selectAll('a.marker, a.sign', page).map((link): [string, string | undefined] => {
      const [, id = ''] = /#(.+)$/.exec(property(link, 'href')) ?? [];
      return [id, hasClass(link, 'sign') ? undefined : collapsed(textOfNode(link))];
    }),
  );
}

/** The title on the title page; everything else there, and all of another page of ours, is left out. */
function titleOf(page: Root, file: string, log: ImportLog): ElementContent[] {
  const title = selectAll('section', page).find((section) => property(section, 'epub:type') === 'titlepage');
  const heading = title && select('h1', title);
  const words = heading?.children ?? [];
  if (heading !== undefined) heading.children = [];
  for (const body of selectAll('body', page)) log.ours.push(...linesIn(body));
  log.remark('dropped', `words of the edition, which are no official text: ${path.posix.basename(file)}`);
  return words.length === 0 ? [] : [element('h1', {}, words)];
}

/** The blocks of a chapter, after the headings of the groups that begin with it, and its own. */
function chapter(page: Root, reader: Chapter): ElementContent[] {
  const [own] = selectAll('section', page);
  const groups = selectAll('p.group', page);
  const heading = select('h1', page);
  const rest = own?.children.filter((child) => child !== heading && !groups.some((group) => group === child)) ?? [];
  const headings = groups.map((group) => element('h2', { className: ['group'] }, inline(group.children, reader)));
  // A title of ours only says where the section begins.
  if (heading !== undefined && isOurs(heading)) leaveOut(heading, reader);
  else if (heading !== undefined)
    headings.push(element('h2', { className: ['section'] }, [place(reader), ...inline(heading.children, reader)]));
  return [...headings, ...rest.flatMap((child) => blocksOf(child, reader))];
}

/** The place of a block in its section; that of a heading has no id. */
const place = ({ section, groups }: Chapter, id = '', label = ''): Element =>
  element('place', { section, groups: String(groups), id, label }, []);

function blocksOf(node: ElementContent, reader: Chapter): ElementContent[] {
  if (node.type !== 'element') return [];
  const { tagName } = node;
  const around = tagName === 'blockquote' ? { ...reader, isQuoted: true } : reader;
  const inside = () => node.children.flatMap((child) => blocksOf(child, around));
  if (isOurs(node) || hasClass(node, 'marker')) {
    leaveOut(node, reader);
    return [];
  }
  if (property(node, 'role') === 'doc-footnote') {
    const notes = inside();
    const id = property(node, 'id').replace(/^note-/, '');
    reader.notes.push(element('note', { name: id }, notes));
    return [];
  }
  if (/^h[2-6]$/.test(tagName)) return [element(tagName, {}, inline(node.children, reader))];
  if (tagName === 'p' || tagName === 'figcaption')
    return [element('p', {}, [...placesOf(node, reader), ...inline(node.children, reader)])];
  if (tagName === 'td' || tagName === 'th')
    return [element(tagName, spansOf(node), [...placesOf(node, reader), ...inline(node.children, reader)])];
  if (tagName === 'img') {
    node.properties['src'] = path.posix.join(reader.folder, property(node, 'src'));
    return [element('p', {}, [node])];
  }
  if (tagName === 'li') return itemOf(node, reader);
  if (['ul', 'blockquote', 'table', 'thead', 'tbody', 'tr'].includes(tagName)) {
    const children = inside();
    return tagName === 'ul' ? listed(children) : [element(tagName, {}, children)];
  }
  return inside();
}

/**
 * An item. Those with an official number stand one after another, since their numbers say how they nest; but what only a list
 * can say is that a paragraph without a number belongs to one.
 */
function itemOf(node: Element, reader: Chapter): ElementContent[] {
  const [own, ...others] = selectAll('li > .numbered > [id]', element('div', {}, [shallow(node)]));
  const id = own === undefined ? '' : property(own, 'id');
  const isOfficial = reader.numbers.has(id) && !reader.isQuoted;
  const blocks = node.children.flatMap((child) => blocksOf(child, reader));
  if (isOfficial && others.length === 0) return blocks;
  // The number of an item without words of its own is that of a list.
  const number = select('li > span.marker', element('div', {}, [shallow(node)]));
  const mark = reader.isQuoted ? reader.numbers.get(id) : undefined;
  const shown = number === undefined ? mark : collapsed(textOfNode(number));
  return [element('li', shown === undefined ? {} : markOf(shown), blocks)];
}

/** An item without the lists in it. */
const shallow = (node: Element): Element => ({
  ...node,
  children: node.children.filter((child) => child.type !== 'element' || child.tagName !== 'ul'),
});

/** Lists of the items that follow each other, and the other blocks between them. */
function listed(children: readonly ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  for (const child of children)
    if (child.type === 'element' && child.tagName === 'li') addItem(child, out);
    else out.push(child);
  return out;
}

/** The place of an addressed block, and its official number. */
function placesOf(node: Element, reader: Chapter): Element[] {
  const id = property(node, 'id');
  if (!isId(id)) return [];
  const own = place(reader, id, property(node, 'dataLabel'));
  const marker = reader.isQuoted ? undefined : reader.numbers.get(id);
  return marker === undefined ? [own] : [own, element('number', { value: marker }, [])];
}

/** Words with their marks. Links within the book, and those to notes, are only their words. */
function inline(nodes: readonly ElementContent[], reader: Chapter): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return keepSpaces(node.value);
    if (node.type !== 'element') return [];
    const href = property(node, 'href');
    if (hasClass(node, 'call')) return [element('call', { name: href.replace(/^#(?:note-)?/, '') }, [])];
    const words = inline(node.children, reader);
    if (node.tagName === 'a') return /^(?:https?|mailto):/.test(href) ? [element('a', { href }, words)] : words;
    return [element(node.tagName, {}, words)];
  });
}

/** Puts repeated spaces, which HTML would join, into an element that keeps them. */
const keepSpaces = (text: string): ElementContent[] =>
  text
    .split(/( {2,})/)
    .filter((part) => part !== '')
    .map((value) =>
      /^ {2}/.test(value) ? element('textarea', {}, [{ type: 'text', value }]) : { type: 'text', value },
    );

const spansOf = ({ properties: { colSpan, rowSpan } }: Element): Element['properties'] => ({
  ...(colSpan === undefined ? {} : { colSpan }),
  ...(rowSpan === undefined ? {} : { rowSpan }),
});

function leaveOut(node: Element, { log }: Chapter): void {
  log.ours.push(...linesIn(node));
  log.remark('dropped', 'numbers and other words of the edition beside the text, which are no official text');
}

const hasClass = (node: Element, name: string): boolean => property(node, 'className').split(' ').includes(name);

const isOurs = (node: Element): boolean => hasClass(node, 'ours');
