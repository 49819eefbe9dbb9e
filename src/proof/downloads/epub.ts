/**
 * Reads a book as reading systems do: the chapters in the order of its spine. https://www.w3.org/TR/epub-33/#sec-spine-elem
 */
import path from 'node:path';
import { unzipSync } from 'fflate';
import { type ReadTaken, textOfBytes } from './reading.ts';
import { attributeOf, blocksInXml, type Element, elementsIn, named, rootOf, type XmlFormat } from './xml.ts';

/** Classes of what is ours, and of numbers and calls of footnotes beside the words. */
const LEFT_OUT = new Set(['ours', 'marker', 'call']);

const hasClass = (element: Element, is: (name: string) => boolean) =>
  attributeOf(element, 'class')?.split(' ').some(is) === true;

const BOOK: XmlFormat = {
  isBlock: named('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'figcaption', 'th', 'td'),
  isLeftOut: (element) => hasClass(element, (name) => LEFT_OUT.has(name)),
  nameOf: (element) => (named('p', 'figcaption', 'th', 'td')(element) ? attributeOf(element, 'id') : undefined),
  footnoteOf: (element) => (attributeOf(element, 'epub:type') === 'footnote' ? element : undefined),
};

/** `document.epub`: of its pages, chapters have official text, and so has the heading of the title page. */
export const readBook: ReadTaken = (file) => {
  const files = unzipSync(file);
  const open = (name: string) => {
    const content = files[name];
    if (content === undefined) throw new Error(`It has no file ${name}.`);
    return rootOf(textOfBytes(content));
  };
  const [rootFile] = elementsIn(open('META-INF/container.xml'), named('rootfile'));
  const opf = (rootFile && attributeOf(rootFile, 'full-path')) ?? '';
  const book = open(opf);
  const items = new Map(
    elementsIn(book, named('item')).map((item) => [attributeOf(item, 'id'), attributeOf(item, 'href') ?? '']),
  );
  const official = elementsIn(book, named('itemref')).flatMap((reference) => {
    const page = open(path.posix.join(path.posix.dirname(opf), items.get(attributeOf(reference, 'idref')) ?? ''));
    return elementsIn(page, named('section')).flatMap((section) => {
      const type = attributeOf(section, 'epub:type');
      return type === 'chapter' ? [section] : type === 'titlepage' ? elementsIn(section, named('h1')) : [];
    });
  });
  return blocksInXml(official, BOOK);
};
