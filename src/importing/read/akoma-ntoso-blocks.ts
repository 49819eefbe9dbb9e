/** Makes blocks of Akoma Ntoso: its hierarchy as headings and official numbers, its notes, lists, tables and quotations. */
import type { ElementContent, Properties } from 'hast';
import type { Element, ElementContent as XmlContent } from 'xast';
import { isDocument, titleOf } from './akoma-ntoso-documents.ts';
import { headingOf, linesOf, titleBlocks } from './akoma-ntoso-headings.ts';
import { HEADED, HIERARCHY, INLINE } from './akoma-ntoso-names.ts';
import { joinLists, numbered } from './akoma-ntoso-numbers.ts';
import { partsOf, standsAbove } from './akoma-ntoso-parts.ts';
import { at, find, isNamed, linesWithin, local, textWithin, wordsWithin } from './akoma-ntoso-tree.ts';
import { inline, inlineAll, type Reader } from './akoma-ntoso-words.ts';
import { FACT, giveFact, giveFactOfWords } from './facts-of-passages.ts';
import { markOf } from './list-marks.ts';
import { DEFINES, IN_BRACKETS, LEVEL, NUMBER } from './profiles/as-akoma-ntoso.ts';
import { element } from './tree.ts';

/** The context of an element. */
interface Context {
  /** The level of the next heading. */
  readonly level: number;
  /** Whether numbers are words of a quotation. */
  readonly isQuoted: boolean;
}

/** The context of the blocks of a note. */
const IN_NOTE: Context = { level: 6, isQuoted: true };

/** Makes the blocks of a note. */
export const blocksOfNote = (note: Element, reader: Reader): ElementContent[] =>
  blocksIn(note.children, IN_NOTE, reader);

/** Makes the blocks of a document; one within another is a part of it, below its title. */
export function documentBlocks(document: Element, context: Context, reader: Reader): ElementContent[] {
  const title = titleOf(document);
  if (title !== undefined) reader.titles.set(title, context.level);
  reader.notes.addFromMetadata(document, (note) => blocksOfNote(note, reader));
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
  const made = plainBlockOf(node, context, reader);
  const fact = node.attributes[FACT];
  if (typeof fact === 'string') (local(node) === 'p' ? giveFactOfWords : giveFact)(made, fact);
  return made;
}

function plainBlockOf(node: Element, context: Context, reader: Reader): ElementContent[] {
  const name = local(node);
  if (node.attributes['status'] === 'editorial') {
    reader.log.leaveOut(textWithin(node), 'what an editor of the file added', node);
    return [];
  }
  if (name === 'toc') {
    reader.log.quote('dropped', 'the table of contents', wordsWithin(node), node);
    for (const line of linesWithin(node)) reader.log.setAside(line);
    return [];
  }
  if (name === 'quotedStructure')
    return [element('blockquote', {}, blocksIn(node.children, { ...context, isQuoted: true }, reader), at(node))];
  if (HIERARCHY.has(name) || name === 'item') return hierarchical(node, context, reader);
  if (name === 'ol' && node.children.some(hasNumber)) return [countedList(node, context, reader)];
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

const hasNumber = (node: XmlContent): node is Element =>
  node.type === 'element' && node.attributes[NUMBER] !== undefined;

/** A list whose numbers stand beside its items. */
function countedList(list: Element, context: Context, reader: Reader): ElementContent {
  const items = list.children.filter((child) => child.type === 'element');
  return element(
    'ol',
    {},
    items.map((item) =>
      element(
        'li',
        { ...markOf(item.attributes[NUMBER] ?? ''), ...namesOf(item, context) },
        blocksIn(item.children, context, reader),
        at(item),
      ),
    ),
    at(list),
  );
}

/** An element with a number, a heading, or both. Its first block, or the item that this is, has its names. */
function hierarchical(node: Element, around: Context, reader: Reader): ElementContent[] {
  const blocks = blocksOfPart(node, around, reader);
  const [first] = blocks;
  const [item] = first?.type === 'element' && first.tagName === 'ul' ? first.children : [];
  const owner = item ?? first;
  if (owner?.type === 'element') owner.properties = { ...namesOf(node, around), ...owner.properties };
  return blocks;
}

/** The names of an element: its id, and those by the terms that it defines. */
function namesOf({ attributes }: Element, { isQuoted }: Context): Properties {
  const id = attributes['eId'] ?? attributes['id'];
  const defines = attributes[DEFINES];
  return isQuoted ? {} : { ...(id && { id }), ...(defines && { defines: defines.split(' ') }) };
}

function blocksOfPart(node: Element, around: Context, reader: Reader): ElementContent[] {
  const context = { ...around, level: Number(node.attributes[LEVEL] ?? around.level) };
  const parts = partsOf(node);
  const { number, headings, rest } = parts;
  const { isQuoted } = context;
  const isHeaded = headings.length > 0 || (number !== '' && standsAlone(node));
  const hasBrackets = !reader.isProfiled || node.attributes[IN_BRACKETS] !== undefined;
  const beside = { isQuoted, hasBrackets, nests: reader.isProfiled, log: reader.log };
  if (standsAbove(parts, node, isQuoted, reader.isProfiled)) {
    const above = headings.flatMap((heading) =>
      isQuoted
        ? [element('p', {}, inlineAll(heading, reader), at(heading))]
        : headingOf([heading], '', node, context.level, reader),
    );
    return numbered(number, blocksIn(rest, below(context), reader), node, { ...beside, above });
  }
  if (isHeaded && !isQuoted) {
    const [heading, ...notes] = headingOf(headings, number, node, context.level, reader);
    if (heading === undefined) return [];
    if (parts.isHeadingFirst) reader.log.moved.push(...linesOf(heading, 1).map((text) => ({ text, after: number })));
    return [heading, ...notes, ...blocksIn(rest, below(context), reader)];
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

/** Whether a number alone is the heading of an element: by what it is, or since its profile says at which level it stands. */
const standsAlone = (node: Element): boolean =>
  HEADED.has(local(node)) || (local(node) === 'hcontainer' && node.attributes[LEVEL] !== undefined);

const below = (context: Context): Context => ({ ...context, level: context.level + 1 });

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
