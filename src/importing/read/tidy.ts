/** Changes the shape of blocks to one that content files can have, without changing a word. */
import type { BlockContent, DefinitionContent, FootnoteDefinition, Heading, Image, ListItem } from 'mdast';
import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { asParagraphs } from '../bend/plain.ts';
import type { ImportLog } from '../import-log.ts';
import { divided } from './long-lines.ts';
import { BULLET } from './layout-tables.ts';
import { linesOf } from './tables.ts';
import { atBlankLines, words } from './tidy-words.ts';

/** Tidies blocks: removes empty ones, trims white space, and moves headings and pictures out of other blocks. */
export function tidy(root: Root, log: ImportLog): Root {
  const children = root.children.flatMap((node) => tidyBlock(node, true, log));
  return { ...root, children: children.reduce<RootContent[]>(withStrayMark, []) };
}

/** @param isTop whether it is in no other block */
function tidyBlock(node: RootContent, isTop: boolean, log: ImportLog): RootContent[] {
  switch (node.type) {
    case 'paragraph':
      return apart(node.children).flatMap((children) => tidyParagraph({ ...node, children }, log));
    case 'heading':
      return tidyHeading(node, isTop, log);
    case 'list': {
      const children = node.children
        .map((item): ListItem => ({ ...item, checked: null, spread: false, children: inside(item.children, log) }))
        .filter((item) => !isEmpty(item, log));
      const spread = children.some((item) => item.children.filter(({ type }) => type !== 'list').length > 1);
      return children.length === 0 ? [] : [{ ...node, spread, children }];
    }
    case 'blockquote': {
      const children = inside(node.children, log);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'footnoteDefinition':
      return tidyFootnote(node, log);
    case 'table':
      return tidyTable(node, log);
    case 'text':
      return node.value.trim() === '' ? [] : [{ type: 'paragraph', children: words([node]) }];
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return [];
    default:
      return linesOf(node, () => undefined).map((children): RootContent => ({
        type: 'paragraph',
        children: words(children),
      }));
  }
}

/** Tidies the blocks in another one. */
const inside = (nodes: readonly RootContent[], log: ImportLog): (BlockContent | DefinitionContent)[] =>
  nodes.flatMap((node) => tidyBlock(node, false, log)).filter(isFlow);

/** Divides a paragraph at empty lines, and takes pictures out of a caption or signature. */
function tidyParagraph(node: Paragraph, log: ImportLog): RootContent[] {
  const [only, ...others] = node.children;
  if (others.length === 0 && only?.type === 'mdxJsxTextElement' && ['Caption', 'Signature'].includes(only.name ?? '')) {
    const [within, pictures] = withoutPictures(only.children.filter(isPhrasing));
    const line = words(within);
    return [
      ...(line.length === 0 ? [] : [{ ...node, children: [{ ...only, children: line }] }]),
      ...asFigures(pictures, 'a caption', node, log),
    ];
  }
  return divided(node.children, log, node)
    .flatMap(atBlankLines)
    .map(words)
    .flatMap((tidied): RootContent[] => (tidied.length === 0 ? [] : [{ ...node, children: tidied }]));
}

/** Takes pictures out of a heading, and makes a paragraph of one that is in another block. */
function tidyHeading(node: Heading, isTop: boolean, log: ImportLog): RootContent[] {
  const [children, pictures] = withoutPictures(node.children);
  const line = words(children);
  if (line.length > 0 && !isTop)
    log.bend('a heading within something else: it became a paragraph', toString(node), node);
  const made: RootContent = isTop ? { ...node, children: line } : { type: 'paragraph', children: line, ...at(node) };
  return [...(line.length === 0 ? [] : [made]), ...asFigures(pictures, 'a heading', node, log)];
}

/** Makes a footnote begin with a paragraph. */
function tidyFootnote(node: FootnoteDefinition, log: ImportLog): RootContent[] {
  const [first, ...rest] = inside(node.children, log);
  if (first === undefined) return [];
  if (first.type === 'paragraph') return [{ ...node, children: [first, ...rest] }];
  log.bend('a footnote that does not begin with a paragraph: its first words became one', toString(first), node);
  return [{ ...node, children: [...asParagraphs(first), ...rest] }];
}

/** Takes pictures out of the cells of a table. */
function tidyTable(node: Table, log: ImportLog): RootContent[] {
  const pictures: Image[] = [];
  for (const row of node.children)
    for (const cell of row.children) {
      const [children, inCell] = withoutPictures(cell.children);
      cell.children = words(children);
      pictures.push(...inCell);
    }
  return [node, ...asFigures(pictures, 'a cell of a table', node, log)];
}

/** Pictures that stood among words, each in a paragraph of its own. */
const asFigures = (pictures: readonly Image[], where: string, node: RootContent, log: ImportLog): RootContent[] =>
  pictures.map((picture) => {
    log.bend(`a picture in ${where}: it follows it`, picture.alt ?? picture.url, node);
    return { type: 'paragraph', children: [picture], ...at(node) };
  });

/** Whether an item has no words, so that it is left out. */
function isEmpty({ children, data, position }: ListItem, log: ImportLog): boolean {
  if (children.length > 0) return false;
  if (data?.number !== undefined)
    log.remark('lost', `an item that has no words, only the number "${data.number.mark}"`, { position });
  return true;
}

/** If a paragraph is only a closing sign, as after a quotation, adds it as a line to the paragraph before it. */
function withStrayMark(blocks: RootContent[], block: RootContent): RootContent[] {
  const last = blocks.at(-1);
  const isSign =
    block.type === 'paragraph' &&
    /^[\p{Pe}\p{Pf}\p{Po}\s]{1,2}$/u.test(toString(block)) &&
    // The mark of an empty item belongs to no paragraph.
    !BULLET.test(toString(block).trim()) &&
    block.children.length === 1;
  if (
    isSign &&
    last?.type === 'paragraph' &&
    last.children.every((child) => child.type === 'text' || child.type === 'link')
  )
    blocks.splice(-1, 1, { ...last, children: [...last.children, { type: 'break' }, ...block.children] });
  else blocks.push(block);
  return blocks;
}

/** Whether a node is a block that can be in an item, a quotation or a footnote. */
export const isFlow = (node: RootContent): node is BlockContent | DefinitionContent =>
  ['paragraph', 'list', 'blockquote', 'table', 'footnoteDefinition'].includes(node.type);

const isPhrasing = (node: { type: string }): node is PhrasingContent =>
  ['text', 'emphasis', 'strong', 'link', 'break', 'footnoteReference', 'image', 'mdxJsxTextElement'].includes(
    node.type,
  );

/** The position of a node, for a node that takes its place. */
const at = ({ position }: RootContent) => position && { position };

/** Separates pictures from words. Pictures come out of marks and links. */
function apart(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const parts: PhrasingContent[][] = [[]];
  for (const child of children) {
    const [[rest], pictures] = child.type === 'image' ? [[], [child]] : withoutPictures([child]);
    if (rest !== undefined) parts.at(-1)?.push(rest);
    for (const picture of pictures) parts.push([picture], []);
  }
  return parts;
}

/** Words without the pictures among them, and these pictures. */
function withoutPictures(children: readonly PhrasingContent[]): [PhrasingContent[], Image[]] {
  const pictures: Image[] = [];
  const rest = children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'image') {
      pictures.push(child);
      return [];
    }
    if (!('children' in child)) return [child];
    const [inside, more] = withoutPictures(child.children);
    pictures.push(...more);
    if (more.length === 0) return [child];
    return inside.length === 0 ? [] : [{ ...child, children: inside }];
  });
  return [rest, pictures];
}
