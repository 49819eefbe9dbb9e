/** Reads EPUB books: their chapters as one page. */
import path from 'node:path';
import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { fromXml } from 'xast-util-from-xml';
import { date } from '../../core/schemas/fields.ts';
import { filesOfBook, packageOf, withClosedTags } from '../book-package.ts';
import type { ImportLog } from '../import-log.ts';
import { find, local, textWithin } from './akoma-ntoso-tree.ts';
import { prepareHtml } from './html.ts';
import { markLists } from './list-marks.ts';
import { takePictures } from './pictures.ts';
import type { Facts, ReadFile } from './reading.ts';
import { collapsed, linesIn, property } from './tree.ts';

/**
 * Reads a book. `texts` and `pictures` are its files by name.
 *
 * @throws {Error} if the book does not say which its chapters are
 */
export function readBook(
  texts: ReadonlyMap<string, string>,
  pictures: ReadonlyMap<string, Uint8Array>,
  log: ImportLog,
): ReadFile {
  const tree: Root = { type: 'root', children: chaptersOf(texts, log) };
  prepareHtml(tree, log);
  return { tree, facts: factsOf(texts), pictures: takePictures(tree, pictures, log) };
}

/** The blocks of all chapters. The report names the pages that are not in the order of reading. */
function chaptersOf(texts: ReadonlyMap<string, string>, log: ImportLog): RootContent[] {
  const { chapters, others, again } = filesOfBook(texts);
  for (const { chapter, file, line } of again)
    log.remark(
      'dropped',
      `the chapter ${chapter} a second time: ${file} names it again in line ${line}, and it was read once, where it is named first`,
    );
  for (const file of others)
    log.leaveUnread(
      linesIn(fromHtml(withClosedTags(texts.get(file) ?? ''))),
      `the file ${file}, which is not in the order of reading`,
    );
  return chapters.flatMap((file) => chapter(file, texts.get(file) ?? '', log));
}

/** The blocks of a chapter. Names in it get the name of its file, so that links lead from one chapter to another. */
function chapter(file: string, html: string, log: ImportLog): RootContent[] {
  const tree = fromHtml(withClosedTags(html));
  markLists(tree, log);
  const folder = path.posix.dirname(file);
  visit(tree, 'element', (node) => {
    // Lines are those of the chapter, and the report would not say of which.
    delete node.position;
    for (const name of ['id', 'name']) {
      const id = property(node, name);
      if (id !== '' && (name === 'id' || node.tagName === 'a')) node.properties[name] = `${file}#${id}`;
    }
    const src = property(node, 'src');
    if (node.tagName === 'img') node.properties['src'] = path.posix.join(folder, src);
    const [, to = '', id] = /^([^#:]*)#(.+)$/.exec(property(node, 'href')) ?? [];
    if (id !== undefined) node.properties['href'] = `#${to === '' ? file : path.posix.join(folder, to)}#${id}`;
  });
  const body: RootContent[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'body') body.push(...node.children);
  });
  return body;
}

/** Reads the metadata of a book. */
function factsOf(texts: ReadonlyMap<string, string>): Facts {
  const root = fromXml(texts.get(packageOf(texts)) ?? '');
  const metadata = find(root, (node) => local(node) === 'metadata');
  const value = (name: string) => {
    const found = metadata && find(metadata, (node) => node.name === `dc:${name}`);
    return (found && collapsed(textWithin(found))) || undefined;
  };
  const day = value('date')?.slice(0, 10);
  const address = value('source') ?? value('identifier');
  return {
    title: value('title'),
    identifiers: /^https?:|^urn:|^[\da-f-]{30,}$/i.test(value('identifier') ?? 'urn:')
      ? []
      : [value('identifier') ?? []].flat(),
    language: value('language'),
    publisher: value('publisher') ?? value('creator'),
    published: day !== undefined && date.safeParse(day).success ? day : undefined,
    url: address !== undefined && /^https?:/.test(address) && URL.canParse(address) ? address : undefined,
  };
}
