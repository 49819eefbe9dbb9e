/** Reads Markdown by markdown-it, which shares nothing with the library that wrote it. */
import MarkdownIt from 'markdown-it';
import type { ReadTaken, TakenBlock } from './reading.ts';

/**
 * Footnotes are none in CommonMark: their second paragraphs would be code. Letters that are written with a backslash stay
 * apart, so that they are no part of a call.
 */
const parser = new MarkdownIt({ html: true }).disable(['code', 'text_join']);

type Token = ReturnType<typeof parser.parse>[number];

/** A block, and whether a footnote begins with it. */
interface Line extends TakenBlock {
  readonly isHeading: boolean;
  readonly footnote: boolean;
}

/**
 * `document.md`. A block with an id begins with it and with its label, which is a link; both are ours, and so is what is
 * emphasised or strong after them: whether it is in force, and a number. So is a strong number alone, of an item without words of its own. The paragraph below the title and footnotes without an id are ours.
 */
export const readMarkdown: ReadTaken = (file) => {
  const tokens = parser.parse(file.textOf(), {});
  const lines = tokens.flatMap((token, at) =>
    token.type === 'inline' ? [lineOf(token.children ?? [], tokens[at - 1]?.type === 'heading_open')] : [],
  );
  const [title, , ...text] = lines;
  const isOfficial = ({ footnote, name }: Line) => !footnote || name !== undefined;
  // The blocks of a footnote follow its first one, up to the next heading.
  const blocks: Line[] = [];
  const footnotes: Line[] = [];
  let isInFootnote = false;
  for (const line of text.filter(isOfficial)) {
    isInFootnote = line.footnote || (isInFootnote && !line.isHeading);
    (isInFootnote ? footnotes : blocks).push(line);
  }
  return [...(title === undefined ? [] : [title]), ...blocks, ...footnotes].filter((line) => line.text !== '');
};

/** `passage.md`: the words of the passage are quoted. */
export const readPassageMarkdown: ReadTaken = (file) => {
  const tokens = parser.parse(file.textOf(), {});
  const end = tokens.findIndex(({ type }) => type === 'blockquote_close');
  return tokens
    .slice(0, end)
    .flatMap(({ type, children }) => (type === 'inline' ? [{ name: undefined, text: wordsIn(children ?? []) }] : []));
};

function lineOf(tokens: readonly Token[], isHeading: boolean): Line {
  const footnote = /^\[\^[^\]]+\]: /.exec(tokens[0]?.content ?? '')?.[0] ?? '';
  const anchor = tokens.findIndex(({ type, content }) => type === 'html_inline' && content.startsWith('<a id='));
  const name = /^<a id="([^"]+)"/.exec(tokens[anchor]?.content ?? '')?.[1];
  const [first, , last, ...more] = tokens.filter(({ type, content }) => type !== 'text' || content !== '');
  if (first?.type === 'strong_open' && last?.type === 'strong_close' && more.length === 0)
    return { name, isHeading, footnote: false, text: '' };
  if (name === undefined) return { name, isHeading, footnote: footnote !== '', text: wordsIn(tokens) };
  const afterLabel = tokens.findIndex(({ type }) => type === 'link_close') + 1;
  const rest = ['em', 'strong'].reduce(withoutFirst, tokens.slice(afterLabel));
  return { name, isHeading, footnote: footnote !== '', text: wordsIn(rest).replace(/^ /, '') };
}

/** Tokens without an element with which they begin, after a space. */
function withoutFirst(tokens: readonly Token[], element: string): readonly Token[] {
  const [space, ...others] = tokens.filter(({ type, content }) => type !== 'text' || content !== '');
  return space?.content === ' ' && others[0]?.type === `${element}_open`
    ? others.slice(others.findIndex(({ type }) => type === `${element}_close`) + 1)
    : tokens;
}

/** The words of tokens without calls of footnotes. */
function wordsIn(tokens: readonly Token[]): string {
  return tokens
    .map(({ type, content }) => {
      if (type === 'text') return content.replaceAll(/\[\^[^\]\s]+\]/g, '');
      if (type === 'hardbreak' || type === 'softbreak' || content === '<br>') return '\n';
      return type === 'html_inline' || type === 'image' ? '' : content;
    })
    .join('');
}
