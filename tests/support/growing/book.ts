/** EPUB books in which something is repeated: elements of chapters, and elements of the package that describes the book. */
import { strToU8, zipSync } from 'fflate';
import { HTML_TAGS } from './html.ts';
import { each, type Frame, type Growing, growingElements, type GrowingFormat } from './markup.ts';

/** The elements of a package: https://www.w3.org/TR/epub-33/#sec-package-elem */
const PACKAGE =
  'package metadata dc:identifier dc:title dc:language dc:contributor dc:creator dc:date dc:subject dc:type dc:source meta link manifest item spine itemref collection guide reference bindings'.split(
    ' ',
  );

/** Makes a book of one chapter. */
function bookFile(
  chapter: string,
  {
    metadata = '',
    manifest = '',
    spine = '',
    files = {},
  }: { metadata?: string; manifest?: string; spine?: string; files?: Readonly<Record<string, string>> } = {},
) {
  const texts = {
    'META-INF/container.xml': '<container><rootfile full-path="p.opf"/></container>',
    'p.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/>${manifest}</manifest><spine><itemref idref="c"/>${spine}</spine></package>`,
    'c.xhtml': `<html><body><h1>Boats</h1>${chapter}</body></html>`,
    ...files,
  };
  return {
    name: 'a.epub',
    bytes: zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
      level: 1,
    }),
  };
}

const CHAPTER: Frame = { file: (body) => bookFile(body), paragraph: (words) => `<p>${words}</p>` };
const item = (nth: number) => `<item id="c${nth}" href="c${nth}.xhtml" media-type="application/xhtml+xml"/>`;
const pages = (times: number) =>
  Object.fromEntries(
    Array.from({ length: times }, (_, nth) => [`c${nth}.xhtml`, '<html><body><p>boat</p></body></html>']),
  );

const OTHERS: Growing = {
  ...Object.assign(
    {},
    ...PACKAGE.map((name): Growing => ({
      [`<${name}> of the package, side by side`]: (times) =>
        bookFile('<p>boat</p>', { metadata: `<${name} id="x">boat</${name}>`.repeat(times) }),
      [`<${name}> of the package, within each other`]: (times) =>
        bookFile('<p>boat</p>', { metadata: `${`<${name} id="x">`.repeat(times)}boat${`</${name}>`.repeat(times)}` }),
      [`<${name}> of the package, never closed`]: (times) =>
        bookFile('<p>boat</p>', { metadata: `<${name} `.repeat(times) }),
    })),
  ),
  'elements closed at once': (times) => bookFile('<a id="x"/>boat'.repeat(times)),
  'tags that do not end': (times) => bookFile('<a id="x"'.repeat(times)),
  'letters of a tag': (times) => bookFile(`<${'a'.repeat(times)}`),
  'blanks of a tag': (times) => bookFile(`<a${' '.repeat(times)}`),
  chapters: (times) =>
    bookFile('<p>boat</p>', {
      manifest: each(times, item),
      spine: each(times, (nth) => `<itemref idref="c${nth}"/>`),
      files: pages(times),
    }),
  'pages outside the order of reading': (times) =>
    bookFile('<p>boat</p>', { manifest: each(times, item), files: pages(times) }),
  'names of one chapter': (times) => bookFile('<p>boat</p>', { spine: '<itemref idref="c"/>'.repeat(times) }),
  'links between chapters': (times) =>
    bookFile(each(times, (nth) => `<p id="p${nth}"><a href="c.xhtml#p${nth}">boat</a></p>`)),
};

export const BOOK: GrowingFormat = { elements: growingElements(HTML_TAGS, CHAPTER), others: OTHERS };
