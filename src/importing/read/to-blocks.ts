/**
 * Turns the tree of the readers, which is HTML's, into that of content files, which is Markdown's with a few more
 * elements.
 */
import type { Element, Root as HtmlRoot } from 'hast';
import { defaultHandlers, type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { BlockContent, Image, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { excerpt } from '../../core/text/excerpt.ts';
import type { ImportLog } from '../import-log.ts';
import { named } from './elements.ts';
import { factOf } from './facts-of-passages.ts';
import { MARK, SAMPLE } from './list-marks.ts';
import { MISSING, WHY } from './pictures.ts';
import { strikeBlocks } from './struck.ts';
import { captionOf, readTable } from './tables.ts';
import { collapsed, isBlock, property, textOfNode } from './tree.ts';
import { takeOutEmpty } from './without-empty.ts';

declare module 'mdast' {
  interface ParagraphData {
    /** The class or style that the original gives to paragraphs of this kind. */
    style?: string;
  }
  interface HeadingData {
    style?: string;
  }
  interface ListItemData {
    /** The number that the original draws beside the item, "b.", and the first of its kind, "a.". */
    number?: { readonly mark: string; readonly sample: string };
  }
}

/** Elements that official text cannot have here: their words stay, without the form. */
const FORMLESS: Readonly<Record<string, string>> = {
  code: 'words set as code',
  kbd: 'words set as code',
  samp: 'words set as code',
  tt: 'words set as code',
  ins: 'words marked as inserted',
  u: 'underlined words',
  mark: 'highlighted words',
};

/** Elements whose words are struck out. */
const STRUCK = ['del', 's', 'strike'];

/** Elements that do not change how their words are read. */
const TRANSPARENT = ['q', 'var', 'math', 'svg', 'option', 'textarea', 'select', 'audio', 'video', 'iframe', 'noembed'];

/** Elements with blocks, or with words that form a block. */
const FLOW = ['dd', 'dt', 'dialog', 'menu', 'datalist', 'optgroup', 'noframes', 'noscript', 'summary'];

/** The properties of a `place`. */
const PLACE = ['id', 'section', 'label', 'columns', 'rows'];

/**
 * Makes the blocks of a document from a reader's tree.
 *
 * @param pictures names of the pictures that came with the file, by the addresses that the file has for them
 */
export function toBlocks(tree: HtmlRoot, pictures: ReadonlyMap<string, string>, log: ImportLog): Root {
  const words: Handle = (state, node) => state.all(node);
  const formless: Handle = (state, node) => {
    log.remark('flattened', `${FORMLESS[node.tagName] ?? node.tagName}: they became plain words`, node);
    return state.all(node);
  };
  const struck: Handle = (state, node) => {
    const words = collapsed(textOfNode(node));
    if (words === '') return state.all(node);
    log.remark(
      'decide',
      `words that are struck out in the original, and here too: "${excerpt(words, 0)}". If they are no longer part of the text, take them out of source.txt and of the section`,
      node,
    );
    if (!hasBlocks(node)) return [named('s', phrasing(state, node))];
    const blocks = state.all(node);
    strikeBlocks(blocks);
    return blocks;
  };
  const flow: Handle = (state, node) => state.toFlow(state.all(node));
  const above: Handle = (state, node) => [named(node.tagName, phrasing(state, node))];
  const handlers: Record<string, Handle> = {
    ...Object.fromEntries(TRANSPARENT.map((name) => [name, words])),
    ...Object.fromEntries(FLOW.map((name) => [name, flow])),
    ...Object.fromEntries(Object.keys(FORMLESS).map((name) => [name, formless])),
    ...Object.fromEntries(STRUCK.map((name) => [name, struck])),
    sup: above,
    sub: above,
    call: (_, node) => [{ type: 'footnoteReference', identifier: property(node, 'name') }],
    note: (state, node) => [
      {
        type: 'footnoteDefinition',
        identifier: property(node, 'name'),
        children: state.toFlow(state.all(node)).filter(isBlockContent),
        ...(node.position && { position: node.position }),
      },
    ],
    number: (_, node) => [named('Number', [], { value: property(node, 'value') })],
    place: (_, node) => [named('Place', [], Object.fromEntries(PLACE.map((name) => [name, property(node, name)])))],
    p: (state, node) => {
      const fact = factOf(node);
      return styled(state, node, {
        type: 'paragraph',
        children: phrasing(state, node),
        ...(fact !== undefined && { data: { fact } }),
      });
    },
    signature: (state, node) => [{ type: 'paragraph', children: [named('Signature', phrasing(state, node))] }],
    table: (state, node) => readTable(state, node, log),
    li: (state, node) => {
      const item = defaultHandlers.li(state, node);
      const [mark, sample] = [property(node, MARK), property(node, SAMPLE)];
      return mark === '' ? item : { ...item, data: { number: { mark, sample } } };
    },
    figcaption: captionOf,
    caption: captionOf,
    input: () => undefined,
    pre: (state, node) => {
      log.remark('flattened', 'text set as code: it became a paragraph of the same lines', node);
      return { type: 'paragraph', children: inLines(phrasing(state, node)) };
    },
    a: (state, node) => link(node, phrasing(state, node), log),
    img: (_, node) => picture(node, pictures, log),
  };
  for (const level of [1, 2, 3, 4, 5, 6] as const)
    handlers[`h${level}`] = (state, node) =>
      styled(state, node, { type: 'heading', depth: level, children: phrasing(state, node) });
  // Around an element without words, the library would remove one of two spaces.
  visit(tree, 'element', (element) => {
    if (element.tagName === 'call') element.children = [{ type: 'text', value: '*' }];
  });
  takeOutEmpty(tree);
  const made = toMdast(tree, { handlers, document: true });
  return made.type === 'root' ? made : { type: 'root', children: [] };
}

/** A link to the web or to a mail address; of any other, its words. */
function link(node: Element, children: PhrasingContent[], log: ImportLog): PhrasingContent | PhrasingContent[] {
  const url = property(node, 'href').trim();
  if (children.length === 0) return [];
  if (/^(?:https?:\/\/|mailto:)/i.test(url) && URL.canParse(url)) return { type: 'link', url, children };
  if (url !== '') log.remark('flattened', 'a link that leads to no web address: its words stay', node);
  return children;
}

/** A picture that came with the file; any other is said to be lost. */
function picture(node: Element, pictures: ReadonlyMap<string, string>, log: ImportLog): Image | undefined {
  const source = property(node, 'src');
  const name = pictures.get(source);
  const alt = property(node, 'alt').trim();
  if (name !== undefined) return { type: 'image', url: name, alt };
  const why = property(node, WHY) || MISSING;
  const named = source.slice(0, 60);
  log.quote('lost', `a picture: ${why}`, alt === '' ? named : `${alt} (${named})`, node);
  if (why === MISSING) log.missingPictures += 1;
  return undefined;
}

function styled<Block extends { type: 'paragraph' | 'heading'; children: PhrasingContent[]; data?: object }>(
  state: State,
  node: Element,
  block: Block,
): Block | undefined {
  if (block.children.length === 0) return undefined;
  const style = property(node, 'className');
  const made = style === '' ? block : { ...block, data: { ...block.data, style } };
  if (node.position !== undefined) Object.assign(made, { position: node.position });
  state.patch(node, { type: 'paragraph', children: [] });
  return made;
}

/** The words of an element, including the words of blocks in it, which HTML does not allow there. */
function phrasing(state: State, node: Element): PhrasingContent[] {
  return state.all(node).flatMap(asPhrasing);
}

function asPhrasing(node: RootContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'link':
    case 'break':
    case 'footnoteReference':
    case 'image':
    case 'mdxJsxTextElement':
      return [node];
    default:
      return 'children' in node ? node.children.flatMap(asPhrasing) : [];
  }
}

/** Turns line endings in words into breaks. */
function inLines(words: PhrasingContent[]): PhrasingContent[] {
  return words.flatMap((word): PhrasingContent[] =>
    word.type === 'text'
      ? word.value
          .split('\n')
          .flatMap((value, index): PhrasingContent[] => [
            ...(index === 0 ? [] : [{ type: 'break' } as const]),
            ...(value === '' ? [] : [{ type: 'text', value } as const]),
          ])
      : [word],
  );
}

/** Whether an element has blocks in it. */
const hasBlocks = (node: Element): boolean =>
  node.children.some((child) => isBlock(child) || (child.type === 'element' && hasBlocks(child)));

const isBlockContent = (node: RootContent): node is BlockContent =>
  ['paragraph', 'list', 'blockquote', 'table', 'heading'].includes(node.type);
