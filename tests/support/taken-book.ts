/**
 * What foliate-js, the engine of the reader Foliate, takes out of a book. It shares no code with the engine: zip.js unpacks
 * the book, and the parser of jsdom reads its pages.
 */
import { EPUB } from 'foliate-js/epub.js';
import { BlobReader, configure, TextWriter, ZipReader } from 'foliate-js/vendor/zip.js';
import { JSDOM } from 'jsdom';

/** A book whose pages have been read. */
export interface TakenBook {
  readonly identifier: string | undefined;
  /** The pages in reading order, with their paths in the archive. */
  readonly pages: readonly { readonly file: string; readonly document: Document }[];
  /** The entries of the list of pages: their names, and where they lead. */
  readonly places: readonly { readonly label: string; readonly href: string }[];
}

/** Reads a book. */
export async function takenFrom(book: Uint8Array): Promise<TakenBook> {
  // The parser of a browser, which foliate-js looks for.
  const { DOMParser } = new JSDOM().window;
  Object.assign(globalThis, { DOMParser });
  try {
    return await readWith(book);
  } finally {
    Reflect.deleteProperty(globalThis, 'DOMParser');
  }
}

async function readWith(book: Uint8Array): Promise<TakenBook> {
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new BlobReader(new Blob([Uint8Array.from(book)]))).getEntries();
  const byName = new Map(entries.map((entry) => [entry.filename, entry]));
  const epub = await new EPUB({
    loadText: (name) => byName.get(name)?.getData(new TextWriter()) ?? null,
    loadBlob: () => null,
    getSize: () => 0,
  }).init();
  const pages = await Promise.all(
    epub.sections.map(async ({ id, createDocument }) => ({ file: id, document: await createDocument() })),
  );
  return { identifier: epub.metadata.identifier, pages, places: epub.pageList ?? [] };
}

/** Elements that are not official text: what the book itself says is ours, and numbers beside the text. */
const BESIDE = '.ours, .marker';

/** Elements whose words are a line of the text. */
const LINES = 'h1, h2, h3, h4, h5, h6, p, figcaption, th, td';

/**
 * Returns the lines of official text in a book, without what it says is ours: the title, the text, and the footnotes at
 * the end.
 */
export function officialLines({ pages }: TakenBook): string[] {
  const chapters = pages.filter(({ file }) => file.startsWith('OEBPS/text/')).map(({ document }) => document);
  const title = pages.find(({ file }) => file === 'OEBPS/title.xhtml')?.document.querySelector('h1');
  const elements = chapters.flatMap((chapter) =>
    [...chapter.querySelectorAll(LINES)].filter((element) => element.closest(BESIDE) === null),
  );
  const isNote = (element: Element) => element.closest('[role=doc-footnote]') !== null;
  return [...(title ? [title] : []), ...elements.filter((one) => !isNote(one)), ...elements.filter(isNote)]
    .flatMap(({ textContent }) => (textContent === '' ? [] : textContent.split('\n')))
    .map((line) => line.trimEnd());
}
