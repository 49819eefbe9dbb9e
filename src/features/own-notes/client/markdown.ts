/**
 * Shows Markdown that the reader wrote as elements. Nothing that a note holds can run or load anything, since a note
 * may have been imported: HTML is shown as it was written, and pictures are shown as their descriptions. What would
 * take long to read is shown as it was written, so that no note can keep the page busy.
 */
import { lexer, type Token } from 'marked';
import { asWritten } from './as-written.ts';

/*
 * The limits. Within them, none of 9,000 random and repeated texts took `marked` 0.1 s; the worst was `!`
 * 10,000 times. Beyond them, the time grows by the square of the length, and by depth until the stack overflows.
 */
const MOST_LETTERS = 10_000;
const MOST_LINES = 500;

/** The signs of more than 12 lists and quotations in each other before the words of a line. */
const TOO_DEEP = /^(?:[ \t]*(?:[>*+-]|\d+[.)])){13}/m;

/** Of elements in each other. A list that lines deepen by indents is two for each step. */
const MOST_DRAWN = 24;

/** For each sign that may begin or end an emphasis, the whole paragraph is read: their number times its letters. */
const MOST_WORK = 1_000_000;

/** The elements of the kinds of tokens that have others within. */
const ELEMENTS: Readonly<Record<string, keyof HTMLElementTagNameMap>> = {
  paragraph: 'p',
  heading: 'p',
  blockquote: 'blockquote',
  list_item: 'li',
  strong: 'strong',
  em: 'em',
  del: 'del',
};

/** Returns the elements for a text in Markdown. What is too long, too deep or too costly is shown as it was written. */
export function drawMarkdown(words: string): Node[] {
  try {
    if (isReadable(words)) return lexer(words, { gfm: true, breaks: true }).flatMap((token) => draw(token, 1));
  } catch {
    // A fault of the library in one note hides no other.
  }
  return asWritten(words);
}

/** Whether a text can be read as Markdown at once. */
function isReadable(words: string): boolean {
  if (words.length > MOST_LETTERS || words.split('\n').length > MOST_LINES || TOO_DEEP.test(words)) return false;
  const work = words
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.length * (paragraph.match(/[*_~]/g)?.length ?? 0));
  return work.reduce((sum, one) => sum + one, 0) <= MOST_WORK;
}

function draw(token: Token, depth: number): Node[] {
  if (depth > MOST_DRAWN) return [document.createTextNode(token.raw)];
  const drawAll = (tokens: readonly Token[]) => tokens.flatMap((one) => draw(one, depth + 1));
  const within = drawAll('tokens' in token ? (token.tokens ?? []) : []);
  const text = document.createTextNode('text' in token ? String(token.text) : token.raw);
  const name = ELEMENTS[token.type];
  if (name !== undefined) return [wrap(name, within)];
  switch (token.type) {
    case 'space':
      return [];
    case 'br':
    case 'hr':
      return [wrap(token.type, [])];
    case 'list':
      return [drawList(token, drawAll)];
    case 'link':
      return [drawLink('href' in token ? String(token.href) : '', within)];
    case 'codespan':
      return [wrap('code', [text])];
    case 'code':
      return [wrap('pre', [text])];
    case 'escape':
    case 'image':
      return [text];
    default:
      return within.length > 0 ? within : [document.createTextNode(token.raw)];
  }
}

/** A list, of which every item is a token. */
function drawList(token: Token, drawAll: (tokens: readonly Token[]) => Node[]): Node {
  const items: unknown = 'items' in token ? token.items : [];
  const isOrdered = 'ordered' in token && token.ordered === true;
  return wrap(isOrdered ? 'ol' : 'ul', Array.isArray(items) ? drawAll(items) : []);
}

/** A link to another site or a mail address; anything else is only its words. */
function drawLink(address: string, words: readonly Node[]): Node {
  if (!/^(?:https?:|mailto:)/i.test(address)) return wrap('span', words);
  return Object.assign(wrap('a', words), { href: address, rel: 'noopener nofollow' });
}

function wrap<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: readonly Node[],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}
