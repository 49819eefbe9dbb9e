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
    /** The site that a project's readers read unless a test says otherwise. */
    site: SiteName;
  }
}

/** The address of a passage by itself. */
const PASSAGE = /^[^/]+\/p\//;

const answer = z.object({ url: z.string(), folder: z.string() });

/** Sites that tests of this process have asked for: most of what a test of files costs is reading their pages. */
const asked = new Map<SiteName, Promise<Site>>();

/** A site by its name, built when the first test asks for it. Pages that are read twice, by any test, are the same object. */
export class Site {
  /** Address of its home page, ending in a slash. */
  readonly url: string;
  /** Folder of its files, ending in a slash. */
  readonly folder: string;
  readonly #pages = new Map<string, Document>();

  private constructor({ url, folder }: z.infer<typeof answer>) {
    this.url = url;
    this.folder = folder;
  }

  /**
   * Has a site built and served.
   *
   * @throws Error with what Astro said if it cannot be built
   */
  static of(name: SiteName): Promise<Site> {
    const site = asked.get(name) ?? Site.#find(name);
    asked.set(name, site);
    return site;
  }

  static async #find(name: SiteName): Promise<Site> {
    // Not by `fetch`, which gives up where builds before this one take their time.
    const { status, body } = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      get(`${inject('keeper')}${name}`, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
      }).on('error', reject);
    });
    if (status !== 200) throw new Error(body);
    return new Site(answer.parse(JSON.parse(body)));
  }

  /** The page at an address: `terms/` for `/terms/`, `404.html` as such. */
  page(address: string): Document {
    const page = this.#pages.get(address) ?? parsePage(this.file(address));
    this.#pages.set(address, page);
    return page;
  }

  /** A file as it is served; at an address that ends in a slash, its page. */
  file(address: string): string {
    return readFileSync(`${this.folder}${address.replace(/^$|(?<=\/)$/, 'index.html')}`, 'utf8');
  }

  /** A file of JSON, taken to be of a shape: that it is, tests make sure of by what they look for in it. */
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  json<Shape>(address: string): Shape {
    return JSON.parse(this.file(address));
  }

  /** Addresses of all pages but those of passages by themselves, in order. */
  get addresses(): string[] {
    return this.#allAddresses().filter((address) => !PASSAGE.test(address));
  }

  /** Addresses of the pages of passages by themselves, in order. */
  get passages(): string[] {
    return this.#allAddresses().filter((address) => PASSAGE.test(address));
  }

  #allAddresses(): string[] {
    const files = globSync('**/*.html', { cwd: this.folder });
    return files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).toSorted();
  }
}

/** A page as a document; with an address for what resolves links. */
export function parsePage(html: string, url?: string): Document {
  // Says nothing of the style sheets that it cannot read.
  const options = { virtualConsole: new VirtualConsole(), ...(url === undefined ? {} : { url }) };
  return new JSDOM(html, options).window.document;
}

/** The text of each block of official text on a page, in order. */
export function officialText(page: ParentNode): string[] {
  return [...page.querySelectorAll('article :is(h1, h2, p, figcaption)')].map((block) => block.textContent);
}

/** Ids of the paragraphs and captions on pages, in order. */
export function officialIds(...pages: ParentNode[]): string[] {
  return pages.flatMap((page) => [...page.querySelectorAll('article :is(p, figcaption)[id]')].map(({ id }) => id));
}
