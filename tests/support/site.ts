/** A built site, as tests read it. */
import { globSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { JSDOM, VirtualConsole } from 'jsdom';
import { inject } from 'vitest';
import { z } from 'zod';
import type { SiteName } from './sites/recipes.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The site that the tests of a project use by default. */
    site: SiteName;
  }
}

/** Matches the address of the page of a passage. */
const PASSAGE = /^[^/]+\/p\//;

const answer = z.object({ url: z.string(), folder: z.string() });

/** The sites that tests of this process have asked for, so that each page is parsed only once. */
const asked = new Map<SiteName, Promise<Site>>();

/** A site, which is built when the first test asks for it. All tests share the documents that its pages are parsed to. */
export class Site {
  /** The address of its home page, with a slash at the end. */
  readonly url: string;
  /** The folder of its files, with a slash at the end. */
  readonly folder: string;
  readonly #pages = new Map<string, Document>();

  private constructor({ url, folder }: z.infer<typeof answer>) {
    this.url = url;
    this.folder = folder;
  }

  /**
   * Returns a site by its name, built and served.
   *
   * @throws Error with the output of Astro if the build fails
   */
  static of(name: SiteName): Promise<Site> {
    const site = asked.get(name) ?? Site.#find(name);
    asked.set(name, site);
    return site;
  }

  static async #find(name: SiteName): Promise<Site> {
    // `fetch` would give up while earlier builds are running. A kept connection may be closed while this process computes,
    // and a request on it would fail, so each has its own.
    const { status, body } = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      get(`${inject('keeper')}${name}`, { agent: false }, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
      }).on('error', reject);
    });
    if (status !== 200) throw new Error(body);
    return new Site(answer.parse(JSON.parse(body)));
  }

  /** Returns the page at an address, such as `terms/` or `404.html`. */
  page(address: string): Document {
    const page = this.#pages.get(address) ?? parsePage(this.file(address));
    this.#pages.set(address, page);
    return page;
  }

  /** Returns the text of a file. An address that ends in a slash names a page. */
  file(address: string): string {
    return readFileSync(`${this.folder}${address.replace(/^$|(?<=\/)$/, 'index.html')}`, 'utf8');
  }

  /** Returns the value of a JSON file. Its type is not checked here, but by what tests expect of the value. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters
  json<Shape>(address: string): Shape {
    return JSON.parse(this.file(address));
  }

  /** The addresses of all pages except those of passages, in order. */
  get addresses(): string[] {
    return this.#allAddresses().filter((address) => !PASSAGE.test(address));
  }

  /** The addresses of the pages of passages, in order. */
  get passages(): string[] {
    return this.#allAddresses().filter((address) => PASSAGE.test(address));
  }

  #allAddresses(): string[] {
    const files = globSync('**/*.html', { cwd: this.folder });
    return files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).toSorted();
  }
}

const { DOMParser } = new JSDOM().window;

/** Parses a page. With an address, its links resolve, and it has a window, which takes longer. */
export function parsePage(html: string, url?: string): Document {
  if (url === undefined) return new DOMParser().parseFromString(html, 'text/html');
  // Without a console, jsdom does not report the style sheets that it cannot read.
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), url }).window.document;
}

/** Returns the text of each block of official text on a page, in order. */
export function officialText(page: ParentNode): string[] {
  return [...page.querySelectorAll('article :is(h1, h2, h3, p, figcaption)')].map((block) => block.textContent);
}

/** Returns the ids of the paragraphs and captions on pages, in order. */
export function officialIds(...pages: ParentNode[]): string[] {
  return pages.flatMap((page) => [...page.querySelectorAll('article :is(p, figcaption)[id]')].map(({ id }) => id));
}
