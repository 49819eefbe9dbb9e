/** Changes the shape of blocks to one that content files can have, without changing a word. */
import type { BlockContent, DefinitionContent, Image, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { asParagraphs } from '../bend/plain.ts';
import type { ImportLog } from '../import-log.ts';
import { divided } from './long-lines.ts';
import { BULLET } from './layout-tables.ts';
import { linesOf } from './tables.ts';

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

/** White space at the start and the end of a line. */
const AT_START = /^[\s\u00A0]+/u;
const AT_END = /[\s\u00A0]+$/u;

/** Trims the lines of words, and the marks within them. */
function words(children: readonly PhrasingContent[]): PhrasingContent[] {
  const loose = joined(children.flatMap(loosened));
  const out: PhrasingContent[] = [];
  for (const [index, word] of loose.entries()) {
    if (word.type !== 'text') {
      out.push(word);
      continue;
    }
    const before = loose[index - 1];
    const after = loose.slice(index + 1).find((one) => one.type !== 'footnoteReference');
    const startsLine = before === undefined || isBreak(before);
    const next = after?.type === 'text' ? after.value : '';
    const callsNext = loose[index + 1]?.type === 'footnoteReference';
    const endsLine = after === undefined || isBreak(after);
    let value = word.value;
    if (startsLine) value = value.replace(AT_START, '');
    if (endsLine) value = value.replace(AT_END, '');
    // A call comes right after its word: "Committee (1)," becomes "Committee[^1],".
    else if (callsNext && /^(?:[\s\u00A0]|\p{Po}|\p{Pe}|\p{Pf})/u.test(next)) value = value.replace(AT_END, '');
    if (value !== '') out.push({ ...word, value });
  }
  while (out.length > 0 && isBreak(out[0])) out.shift();
  while (out.length > 0 && isBreak(out.at(-1))) out.pop();
  return out.length > 0 && (out.some(isDrawn) || toString({ type: 'paragraph', children: out }).trim() !== '')
    ? out
    : [];
}

/** Whether something is drawn that is no word: a picture, or a number beside the words. */
const isDrawn = (node: PhrasingContent): boolean =>
  node.type === 'image' || (node.type === 'mdxJsxTextElement' && node.name === 'Number');

const isBreak = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'mdxJsxTextElement' && node.name === 'br');

/** Moves white space at the ends of a mark out of it. A mark without words is removed. */
function loosened(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return [node];
  const children = joined(node.children.flatMap(loosened));
  const first = children[0];
  const [lead = ''] = first?.type === 'text' ? (AT_START.exec(first.value) ?? []) : [];
  if (first?.type === 'text') first.value = first.value.slice(lead.length);
  const last = children.at(-1);
  const [trail = ''] = last?.type === 'text' ? (AT_END.exec(last.value) ?? []) : [];
  if (last?.type === 'text') last.value = last.value.slice(0, last.value.length - trail.length);
  const rest = children.filter((child) => child.type !== 'text' || child.value !== '');
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  if (rest.length === 0) return space(lead + trail);
  const same = rest.length === 1 && rest[0]?.type === node.type;
  return [...space(lead), ...(same ? rest : [withChildren(node, rest)]), ...space(trail)];
}

function withChildren(
  node: PhrasingContent & { type: 'emphasis' | 'strong' | 'link' },
  children: PhrasingContent[],
): PhrasingContent {
  if (node.type === 'link') return { ...node, children: children.filter((child) => child.type !== 'link') };
  return { ...node, children };
}

/** Joins adjacent texts, and adjacent marks of the same kind. */
function joined(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value };
    else if (
      (last?.type === 'emphasis' && node.type === 'emphasis') ||
      (last?.type === 'strong' && node.type === 'strong')
    )
      out[out.length - 1] = { ...last, children: joined([...last.children, ...node.children]) };
    else out.push(node.type === 'text' ? { ...node } : node);
  }
  return out;
}
