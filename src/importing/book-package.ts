/** What both readers of an EPUB book have to know: which of its files are chapters, and that they are XML. */
import path from 'node:path';
import { Refusal } from './refusal.ts';

/** Returns the name of the file that describes the book. */
export function packageOf(texts: ReadonlyMap<string, string>): string {
  return /full-path\s*=\s*["']([^"']+)["']/.exec(texts.get('META-INF/container.xml') ?? '')?.[1] ?? '';
}

/** The files of a book. */
export interface BookFiles {
  /** The chapters in their order, without the table of contents. */
  readonly chapters: readonly string[];
  /** Pages that the book has, but not in its order of reading. */
  readonly others: readonly string[];
}

/**
 * Returns the names of a book's files.
 *
 * @throws {Error} if the book does not say which its chapters are
 * @throws {Refusal} if it names one twice, which EPUB does not allow: https://www.w3.org/TR/epub-33/#sec-itemref-elem
 */
export function filesOfBook(texts: ReadonlyMap<string, string>): BookFiles {
  const file = packageOf(texts);
  const described = texts.get(file) ?? '';
  const value = (tag: string, name: string) =>
    new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const tags = (name: string) => described.match(new RegExp(String.raw`<(?:\w+:)?${name}\s[^<>]*>`, 'g')) ?? [];
  const nameOfItem = (item: string) => path.posix.join(path.posix.dirname(file), decodeURI(value(item, 'href')));
  const isPage = (item: string) => !/\bnav\b/.test(value(item, 'properties')) && texts.has(nameOfItem(item));
  const items = new Map(tags('item').map((tag) => [value(tag, 'id'), tag]));
  const chapters = tags('itemref')
    .map((tag) => items.get(value(tag, 'idref')) ?? '')
    .filter(isPage)
    .map(nameOfItem);
  if (chapters.length === 0) throw new Error('it is an EPUB book that names no chapters');
  const read = new Set(chapters);
  if (read.size < chapters.length)
    throw new Refusal(
      `Found a book that names ${chapters.length} chapters, of which ${chapters.length - read.size} are others again, expected each once. Take the further ones out of its spine.`,
    );
  const pages = [...items.values()]
    .filter((item) => /html/.test(value(item, 'media-type')) && isPage(item))
    .map(nameOfItem);
  return { chapters, others: pages.filter((name) => !read.has(name)) };
}

/** Elements of HTML that have no end. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** Gives elements that XML closes at once, such as `<a id="p1"/>`, the end that HTML needs. */
export function withClosedTags(xml: string): string {
  return xml
    .replace(/^\s*<\?xml[^>]*\?>/, '')
    .replace(/<([a-zA-Z][\w:-]*)((?:\s[^<>]*?)?)\/>/g, (tag, name: string, rest: string) =>
      VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
    );
}
