/** Turns the tree that the readers of formats make of a file into text, with block quotes as in Markdown. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { LINK_MARKS, markOf } from './link-marks.ts';
import type { LinkInFile, QuotingFile } from './quoting-file.ts';

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure'],
  ...[
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'header',
    'html',
    'li',
    'main',
    'note',
    'ol',
    'p',
    'pre',
    'section',
  ],
  ...['signature', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul'],
]);

/** Elements whose words are not read. */
const SILENT = new Set(['call', 'head', 'script', 'style', 'template', 'title']);

/** The names that programs give to the style of block quotations. */
const QUOTED_STYLE =
  /(?:^|[\s-])(?:block-?text|blockquote|citation|intense-quote|quotations?|quote|zitat)(?:$|[\s-])/iu;

/** Returns the text of a tree, a paragraph for each block, with and without the signs of links, and these links. */
export function textOfTree(tree: Root): Omit<QuotingFile, 'pages'> {
  const paragraphs: string[] = [];
  const links: LinkInFile[] = [];
  const marks = new Map<LinkInFile, string>();
  let open = '';
  const close = (isQuoted: boolean) => {
    const words = open.replace(/[^\S\n]+/gu, ' ').trim();
    open = '';
    if (words !== '') paragraphs.push(isQuoted ? `> ${words.replaceAll('\n', '\n> ')}` : words);
  };
  const read = (nodes: readonly (RootContent | ElementContent)[], isQuoted: boolean): void => {
    for (const node of nodes) {
      if (node.type === 'text') open += node.value.replaceAll('\n', ' ').replace(LINK_MARKS, '\u{FFFD}');
      if (node.type === 'element') readElement(node, isQuoted);
    }
  };
  const readElement = (node: Element, isQuoted: boolean): void => {
    const { tagName, properties, children } = node;
    if (SILENT.has(tagName)) return;
    const isBlock = BLOCKS.has(tagName);
    const within = isQuoted || tagName === 'blockquote' || (isBlock && QUOTED_STYLE.test(stylesOf(node)));
    if (isBlock) close(isQuoted);
    if (tagName === 'br') open += '\n';
    if (tagName === 'number') open += `${String(properties['value'] ?? '')} `;
    if (tagName === 'q') open += '“';
    const from = open.length;
    read(children, within);
    if (tagName === 'q') open += '”';
    const { href } = properties;
    if (tagName === 'a' && typeof href === 'string' && /^https?:/iu.test(href)) {
      const words = open.slice(from).replace(LINK_MARKS, '').trim();
      const link = { href, words, paragraph: paragraphs.length + 1 };
      marks.set(link, markOf(links.push(link) - 1));
      open += marks.get(link) ?? '';
    }
    if (isBlock) close(within);
  };
  read(tree.children, false);
  close(false);
  const marked = paragraphs.join('\n\n');
  return { text: marked.replace(LINK_MARKS, ''), links, marked, marks };
}

const stylesOf = ({ properties: { className } }: Element): string =>
  Array.isArray(className) ? className.join(' ') : typeof className === 'string' ? className : '';
