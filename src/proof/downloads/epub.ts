/**
 * Reads a book as reading systems do: the chapters in the order of its spine. https://www.w3.org/TR/epub-33/#sec-spine-elem
 */
import path from 'node:path';
import type { ReadFacts, ReadTaken, TakenFile } from './reading.ts';
import { attributeOf, blocksInXml, type Element, elementsIn, named, rootOf, wordsIn, type XmlFormat } from './xml.ts';

/** Classes of what is ours, and of numbers beside the words. */
const LEFT_OUT = new Set(['ours', 'marker']);

const hasClass = (element: Element, is: (name: string) => boolean) =>
  attributeOf(element, 'class')?.split(' ').some(is) === true;

const BOOK: XmlFormat = {
  isBlock: named('h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'figcaption', 'th', 'td'),
  isLeftOut: (element, isAmongWords) => !isAmongWords && hasClass(element, (name) => LEFT_OUT.has(name)),
  nameOf: (element) => (named('p', 'figcaption', 'th', 'td')(element) ? attributeOf(element, 'id') : undefined),
  footnoteOf: (element) => (attributeOf(element, 'epub:type') === 'footnote' ? element : undefined),
};

/** Returns the name of the package of a book. */
function packageOf(file: TakenFile): string {
  const [rootFile] = elementsIn(rootOf(file.textOf('META-INF/container.xml')), named('rootfile'));
  return (rootFile && attributeOf(rootFile, 'full-path')) ?? '';
}

/** `document.epub`: of its pages, chapters have official text, and so has the heading of the title page. */
export const readBook: ReadTaken = (file) => {
  const opf = packageOf(file);
  const open = (name: string) => rootOf(file.textOf(name));
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

/** The metadata of the package. */
export const readFactsOfBook: ReadFacts = (file) => {
  const book = rootOf(file.textOf(packageOf(file)));
  const values = (name: string) => elementsIn(book, named(name)).map(wordsIn);
  return { publisher: values('dc:publisher')[0], published: values('dc:date')[0], links: values('dc:source') };
};
