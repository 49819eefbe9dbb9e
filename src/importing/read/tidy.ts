/** Changes the shape of blocks to one that content files can have, without changing a word. */
import type { BlockContent, DefinitionContent, Image, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { asParagraphs } from '../bend/plain.ts';
import type { ImportLog } from '../import-log.ts';
import { divided } from './long-lines.ts';
import { BULLET } from './layout-tables.ts';
import { linesOf } from './tables.ts';
import { atBlankLines, words } from './tidy-words.ts';

/** Tidies blocks: removes empty ones, trims white space, and moves headings and pictures out of other blocks. */
export function tidy(root: Root, log: ImportLog): Root {
  const blocks = (nodes: readonly RootContent[], isTop: boolean): RootContent[] =>
    nodes.flatMap((node): RootContent[] => {
      switch (node.type) {
        case 'paragraph': {
          return apart(node.children).flatMap((children): RootContent[] => {
            const [only] = children;
            if (
              children.length === 1 &&
              only?.type === 'mdxJsxTextElement' &&
              ['Caption', 'Signature'].includes(only.name ?? '')
            ) {
              const [inside, pictures] = withoutPictures(only.children.filter(isPhrasing));
              const line = words(inside);
              return [
                ...(line.length === 0 ? [] : [{ ...node, children: [{ ...only, children: line }] }]),
                ...asFigures(pictures, 'a caption', node),
              ];
            }
            return divided(children, log, node)
              .flatMap(atBlankLines)
              .map(words)
              .flatMap((tidied): RootContent[] => (tidied.length === 0 ? [] : [{ ...node, children: tidied }]));
          });
        }
        case 'heading': {
          const [children, pictures] = withoutPictures(node.children);
          const line = words(children);
          if (line.length > 0 && !isTop)
            log.bend('a heading within something else: it became a paragraph', toString(node), node);
          const made: RootContent = isTop
            ? { ...node, children: line }
            : { type: 'paragraph', children: line, ...at(node) };
          return [...(line.length === 0 ? [] : [made]), ...asFigures(pictures, 'a heading', node)];
        }
        case 'list': {
          const children = node.children
            .map((item): ListItem => ({ ...item, checked: null, spread: false, children: inside(item.children) }))
            .filter((item) => !isEmpty(item));
          const spread = children.some((item) => item.children.filter(({ type }) => type !== 'list').length > 1);
          return children.length === 0 ? [] : [{ ...node, spread, children }];
        }
        case 'blockquote': {
          const children = inside(node.children);
          return children.length === 0 ? [] : [{ ...node, children }];
        }
        case 'footnoteDefinition': {
          const [first, ...rest] = inside(node.children);
          if (first === undefined) return [];
          if (first.type === 'paragraph') return [{ ...node, children: [first, ...rest] }];
          log.bend(
            'a footnote that does not begin with a paragraph: its first words became one',
            toString(first),
            node,
          );
          return [{ ...node, children: [...asParagraphs(first), ...rest] }];
        }
        case 'table': {
          const pictures: Image[] = [];
          for (const row of node.children)
            for (const cell of row.children) {
              const [children, inCell] = withoutPictures(cell.children);
              cell.children = words(children);
              pictures.push(...inCell);
            }
          return [node, ...asFigures(pictures, 'a cell of a table', node)];
        }
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
    });
  /** Pictures that stood among words, each in a paragraph of its own. */
  const asFigures = (pictures: readonly Image[], where: string, node: RootContent): RootContent[] =>
    pictures.map((picture) => {
      log.bend(`a picture in ${where}: it follows it`, picture.alt ?? picture.url, node);
      return { type: 'paragraph', children: [picture], ...at(node) };
    });
  /** Leaves out an item without words. */
  const isEmpty = ({ children, data, position }: ListItem): boolean => {
    if (children.length > 0) return false;
    if (data?.number !== undefined)
      log.remark('lost', `an item that has no words, only the number "${data.number.mark}"`, { position });
    return true;
  };
  const inside = (nodes: readonly RootContent[]): (BlockContent | DefinitionContent)[] =>
    blocks(nodes, false).filter(isFlow);
  return { ...root, children: blocks(root.children, true).reduce<RootContent[]>(withStrayMark, []) };
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
