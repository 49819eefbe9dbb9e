/**
 * Shows Markdown that the reader wrote as elements. Nothing that a note holds can run or load anything, since a note may
 * have been imported: HTML is shown as it was written, and pictures are shown as their descriptions.
 */
import { lexer, type Token } from 'marked';

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

/** Returns the elements for a text in Markdown. */
export function drawMarkdown(words: string): Node[] {
  return lexer(words, { gfm: true, breaks: true }).flatMap(draw);
}

function draw(token: Token): Node[] {
  const within = ('tokens' in token ? (token.tokens ?? []) : []).flatMap(draw);
  const text = document.createTextNode('text' in token ? String(token.text) : token.raw);
  const name = ELEMENTS[token.type];
  if (name !== undefined) return [wrap(name, within)];
  switch (token.type) {
    case 'space':
      return [];
    case 'br':
    case 'hr':
      return [wrap(token.type, [])];
    case 'list': {
      const items: unknown = 'items' in token ? token.items : [];
      return [
        wrap(
          'ordered' in token && token.ordered === true ? 'ol' : 'ul',
          Array.isArray(items) ? items.flatMap(draw) : [],
        ),
      ];
    }
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
