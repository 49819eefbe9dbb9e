/** What both readers of an EPUB book have to know: which of its files are chapters, and that they are XML. */
import path from 'node:path';

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
  /** Chapters that are named again, which EPUB does not allow: https://www.w3.org/TR/epub-33/#sec-itemref-elem */
  readonly again: readonly NamedAgain[];
}

/** A chapter that the order of reading names again. */
export interface NamedAgain {
  readonly chapter: string;
  /** The file of the book that names it, and the line of that file. */
  readonly file: string;
  readonly line: number;
}

/**
 * Returns the names of a book's files. A chapter that is named again stands where it is named first.
 *
 * @throws {Error} if the book does not say which its chapters are
 */
export function filesOfBook(texts: ReadonlyMap<string, string>): BookFiles {
  const file = packageOf(texts);
  const described = texts.get(file) ?? '';
  const value = (tag: string, name: string) =>
    new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const tags = (name: string) => [...described.matchAll(new RegExp(String.raw`<(?:\w+:)?${name}\s[^<>]*>`, 'g'))];
  const nameOfItem = (item: string) => path.posix.join(path.posix.dirname(file), decodeURI(value(item, 'href')));
  const isPage = (item: string) => !/\bnav\b/.test(value(item, 'properties')) && texts.has(nameOfItem(item));
  const items = new Map(tags('item').map(([tag]) => [value(tag, 'id'), tag]));
  const read = new Set<string>();
  const again = new Map<string, NamedAgain>();
  let [line, counted] = [1, 0];
  for (const { 0: tag, index } of tags('itemref')) {
    const item = items.get(value(tag, 'idref')) ?? '';
    if (!isPage(item)) continue;
    const chapter = nameOfItem(item);
    line += described.slice(counted, index).split('\n').length - 1;
    counted = index;
    if (!read.has(chapter)) read.add(chapter);
    else if (!again.has(chapter)) again.set(chapter, { chapter, file, line });
  }
  if (read.size === 0) throw new Error('it is an EPUB book that names no chapters');
  const pages = [...items.values()]
    .filter((item) => /html/.test(value(item, 'media-type')) && isPage(item))
    .map(nameOfItem);
  return { chapters: [...read], others: pages.filter((name) => !read.has(name)), again: [...again.values()] };
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
