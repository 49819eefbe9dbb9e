/** What both readers of an EPUB book have to know: which of its files are chapters, and that they are XML. */
import path from 'node:path';

/** Returns the name of the file that describes the book. */
export function packageOf(texts: ReadonlyMap<string, string>): string {
  return /full-path\s*=\s*["']([^"']+)["']/.exec(texts.get('META-INF/container.xml') ?? '')?.[1] ?? '';
}

/**
 * Returns the names of the chapters in their order, without the table of contents.
 *
 * @throws {Error} if the book does not say which they are
 */
export function chaptersOfBook(texts: ReadonlyMap<string, string>): string[] {
  const file = packageOf(texts);
  const described = texts.get(file) ?? '';
  const value = (tag: string, name: string) =>
    new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '';
  const tags = (name: string) => described.match(new RegExp(String.raw`<(?:\w+:)?${name}\s[^<>]*>`, 'g')) ?? [];
  const items = new Map(tags('item').map((tag) => [value(tag, 'id'), tag]));
  const chapters = tags('itemref').flatMap((tag) => {
    const item = items.get(value(tag, 'idref')) ?? '';
    const name = path.posix.join(path.posix.dirname(file), decodeURI(value(item, 'href')));
    return /\bnav\b/.test(value(item, 'properties')) || !texts.has(name) ? [] : [name];
  });
  if (chapters.length === 0) throw new Error('it is an EPUB book that names no chapters');
  return chapters;
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
