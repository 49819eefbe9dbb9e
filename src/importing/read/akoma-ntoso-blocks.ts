/** Makes blocks of Akoma Ntoso: its hierarchy as headings and official numbers, its notes, lists, tables and quotations. */
import type { ElementContent } from 'hast';
import type { Element, ElementContent as XmlContent } from 'xast';
import type { ImportLog } from '../import-log.ts';
import { isDocument, titleOf } from './akoma-ntoso-documents.ts';
import { HEADED, HIERARCHY, INLINE } from './akoma-ntoso-names.ts';
import { joinLists, numbered } from './akoma-ntoso-numbers.ts';
import type { Notes } from './akoma-ntoso-notes.ts';
import { partsOf, standsAbove, styleOfHeading } from './akoma-ntoso-parts.ts';
import { at, find, isNamed, local, textWithin } from './akoma-ntoso-tree.ts';
import { LEVEL } from './profiles/as-akoma-ntoso.ts';
import type { Profile } from './profiles/profile.ts';
import { element } from './tree.ts';

/** State that is shared while a document is read. */
export interface Reader {
  readonly log: ImportLog;
  readonly notes: Notes;
  /** The elements that are titles, each with its level. */
  readonly titles: Map<Element, number>;
  /** The profile of the file, if it is no Akoma Ntoso. */
  readonly profile: Profile | undefined;
}

/** The context of an element. */
interface Context {
  /** The level of the next heading. */
  readonly level: number;
  /** Whether numbers are words of a quotation. */
  readonly isQuoted: boolean;
}

/** The context of the blocks of a note. */
const IN_NOTE: Context = { level: 6, isQuoted: true };

/** Makes the blocks of a document; one within another is a part of it, below its title. */
export function documentBlocks(document: Element, context: Context, reader: Reader): ElementContent[] {
  const title = titleOf(document);
  if (title !== undefined) reader.titles.set(title, context.level);
  reader.notes.addFromMetadata(document, (note) => blocksIn(note.children, IN_NOTE, reader));
  return blocksIn(
    document.children.filter((child) => !isNamed(child, 'meta')),
    { ...context, level: context.level + 1 },
    reader,
  );
}

/** Makes blocks from nodes; words between blocks become paragraphs. */
function blocksIn(nodes: readonly XmlContent[], context: Context, reader: Reader): ElementContent[] {
  const out: ElementContent[] = [];
  let words: ElementContent[] = [];
  const flush = () => {
    if (words.some((word) => word.type === 'element' || (word.type === 'text' && word.value.trim() !== '')))
      out.push(element('p', {}, words));
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !INLINE.has(local(node))) {
      flush();
      out.push(...blockOf(node, context, reader));
    } else if (node.type === 'element' && hasBlocks(node)) {
      flush();
      out.push(...blocksIn(node.children, context, reader));
    } else words.push(...inline(node, reader));
  }
  flush();
  return joinLists(out);
}

const hasBlocks = (node: Element): boolean =>
  local(node) !== 'authorialNote' &&
  find(node, (child) => !INLINE.has(local(child))) !== undefined &&
  find(node, (child) => local(child) === 'authorialNote') === undefined;

function blockOf(node: Element, context: Context, reader: Reader): ElementContent[] {
  const name = local(node);
  if (node.attributes['status'] === 'editorial') {
    reader.log.leaveOut(textWithin(node), 'what an editor of the file added', node);
    return [];
  }
  if (name === 'toc') {
    for (const child of node.children) reader.log.leaveOut(textWithin(child), 'the table of contents', node);
    return [];
  }
  if (name === 'quotedStructure')
    return [element('blockquote', {}, blocksIn(node.children, { ...context, isQuoted: true }, reader), at(node))];
  if (HIERARCHY.has(name) || name === 'item') return hierarchical(node, context, reader);
  if (name === 'blockList' || name === 'ol' || name === 'ul') return blocksIn(node.children, context, reader);
  if (name === 'table') return [tableOf(node, context, reader)];
  if (isDocument(node)) return documentBlocks(node, context, reader);
  const level = reader.titles.get(node);
  if (level !== undefined) return titleBlocks(node, level, reader);
  if (name === 'heading' || name === 'subheading')
    return [element(`h${Math.min(context.level, 6)}`, {}, inlineAll(node, reader), at(node))];
  if (name === 'signature') return [element('signature', {}, inlineAll(node, reader), at(node))];
  const made = blocksIn(node.children, context, reader);
  return made.map((one) =>
    one.type === 'element' && one.position === undefined ? { ...one, position: node.position } : one,
  );
}

const inlineAll = (node: Element, reader: Reader) => node.children.flatMap((child) => inline(child, reader));

/** A title, followed by the notes on it. */
function titleBlocks(node: Element, level: number, reader: Reader): ElementContent[] {
  const before = reader.notes.list.length;
  const words = inlineAll(node, reader);
  return [element(`h${Math.min(level, 6)}`, {}, withoutCalls(words), at(node)), ...asParagraphs(reader, before, node)];
}

/** A heading cannot call footnotes, so notes on it become paragraphs below it. */
function asParagraphs(reader: Reader, before: number, node: Element): ElementContent[] {
  return reader.notes.list.splice(before).flatMap((note) => {
    reader.log.remark('flattened', 'a note beside a heading: it became a paragraph below', node);
    return note.type === 'element' ? note.children : [];
  });
}

const withoutCalls = (words: readonly ElementContent[]) =>
  words.filter((word) => word.type !== 'element' || word.tagName !== 'call');

/** An element with a number, a heading, or both. */
function hierarchical(node: Element, around: Context, reader: Reader): ElementContent[] {
  const context = { ...around, level: Number(node.attributes[LEVEL] ?? around.level) };
  const parts = partsOf(node);
  const { number, headings, rest } = parts;
  const { isQuoted } = context;
  const isHeaded = headings.length > 0 || (number !== '' && HEADED.has(local(node)));
  const hasBrackets = reader.profile === undefined || reader.profile.hasBrackets === true;
  const beside = { isQuoted, hasBrackets, nests: reader.profile !== undefined, log: reader.log };
  if (standsAbove(parts, node, isQuoted, reader.profile !== undefined))
    return [
      ...headings.flatMap((heading) =>
        isQuoted
          ? [element('p', {}, inlineAll(heading, reader), at(heading))]
          : headingOf([heading], '', node, context, reader),
      ),
      ...numbered(number, blocksIn(rest, below(context), reader), node, beside),
    ];
  if (isHeaded && !isQuoted) {
    if (parts.isHeadingFirst) reader.log.moved.push(number);
    return [...headingOf(headings, number, node, context, reader), ...blocksIn(rest, below(context), reader)];
  }
  const blocks = blocksIn(rest, context, reader);
  if (isHeaded)
    return [
      ...headings.map((heading, index) =>
        element(
          'p',
          {},
          [
            ...(index === 0 && number !== '' ? [{ type: 'text' as const, value: `${number} ` }] : []),
            ...inlineAll(heading, reader),
          ],
          at(node),
        ),
      ),
      ...blocks,
    ];
  if (number !== '') return numbered(number, blocks, node, beside);
  return local(node) === 'item' ? [element('ul', {}, [element('li', {}, blocks, at(node))], at(node))] : blocks;
}

const below = (context: Context): Context => ({ ...context, level: context.level + 1 });

/** A heading of several lines, the first of which may be a number, followed by the notes on it. */
function headingOf(
  headings: readonly Element[],
  number: string,
  node: Element,
  { level }: Context,
  reader: Reader,
): ElementContent[] {
  const before = reader.notes.list.length;
  const lines = [
    ...(number === '' ? [] : [[{ type: 'text' as const, value: number }]]),
    ...headings.map((heading) => withoutCalls(inlineAll(heading, reader))),
  ];
  const words = lines.flatMap((line, index): ElementContent[] =>
    index === 0 ? line : [element('br', {}, []), ...line],
  );
  return [
    element(`h${Math.min(level, 6)}`, styleOfHeading(number, node), words, at(node)),
    ...asParagraphs(reader, before, node),
  ];
}

function tableOf(node: Element, context: Context, reader: Reader): ElementContent {
  const name = local(node);
  const span = (from: string) => Number(node.attributes[from] ?? 1);
  const properties = {
    ...(span('colspan') > 1 && { colSpan: span('colspan') }),
    ...(span('rowspan') > 1 && { rowSpan: span('rowspan') }),
  };
  const children =
    name === 'td' || name === 'th'
      ? blocksIn(node.children, context, reader)
      : node.children.flatMap((child) => (child.type === 'element' ? [tableOf(child, context, reader)] : []));
  return element(name, properties, name === 'caption' ? inlineAll(node, reader) : children, at(node));
}

const MARKS: Readonly<Record<string, string>> = { b: 'strong', i: 'em', sup: 'sup', sub: 'sub', del: 's' };

/** Words with their marks. */
function inline(node: XmlContent, reader: Reader): ElementContent[] {
  if (node.type === 'text' || node.type === 'cdata') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const name = local(node);
  if (name === 'br' || name === 'eol') return [element('br', {}, [])];
  if (name === 'authorialNote') return noteOf(node, reader);
  if (name === 'noteRef') return callOf(node, reader);
  const words = inlineAll(node, reader);
  const mark = MARKS[name];
  if (mark !== undefined) return [element(mark, {}, words)];
  const href = node.attributes['href'];
  return (name === 'a' || name === 'ref') && href !== undefined && href !== null && /^https?:/.test(href)
    ? [element('a', { href }, words)]
    : words;
}

function noteOf(node: Element, reader: Reader): ElementContent[] {
  if (node.attributes['placement'] === 'side')
    reader.log.remark('flattened', 'a note in the margin: it became a footnote', node);
  return [element('call', { name: reader.notes.add(node, blocksIn(node.children, IN_NOTE, reader)) }, [])];
}

/** The call of a note in the metadata, whose mark is not text; or the words of another call. */
function callOf(node: Element, reader: Reader): ElementContent[] {
  const name = reader.notes.nameOf(node);
  if (name === undefined) return inlineAll(node, reader);
  reader.log.setAside(textWithin(node));
  return [element('call', { name }, [])];
}
