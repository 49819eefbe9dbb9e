/** What a checker of books says of a book, and what is in it. */
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

/** Returns the errors and warnings of EPUBCheck, a line each. */
export async function complaintsOf(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ severity, id, message, location }) => `${severity} ${id} ${location?.path ?? ''}: ${message}`);
}

/** A book as a program reads it. */
export class Book {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #read = new Map<string, Document>();

  constructor(book: Uint8Array) {
    this.#files = new Map(Object.entries(unzipSync(book)));
  }

  /** The paths of all files. */
  get names(): string[] {
    return [...this.#files.keys()];
  }

  /**
   * Returns a file of XML below the book's folder, as a document.
   *
   * @throws Error if it is not well-formed, or not there
   */
  page(file: string): Document {
    const known = this.#read.get(file);
    if (known !== undefined) return known;
    const content = this.#files.get(`OEBPS/${file}`);
    if (content === undefined) throw new Error(`The book has no ${file}.`);
    const { document } = new JSDOM(strFromU8(content), { contentType: 'application/xhtml+xml' }).window;
    this.#read.set(file, document);
    return document;
  }

  /** Returns the element that a link from a page leads to; `undefined` if there is none. */
  target(file: string, href: string): Element | undefined {
    const { pathname, hash } = new URL(href, `http://book.example/${file}`);
    return this.page(pathname.slice(1)).getElementById(decodeURIComponent(hash.slice(1))) ?? undefined;
  }
}
