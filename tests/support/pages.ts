/** Reads the built pages as documents. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { inject } from 'vitest';

/** The page at an address, `terms/` for `/terms/`. */
export function readPage(address: string): Document {
  return parsePage(`${address}index.html`);
}

/** Addresses of all pages of the site, `404.html` as such. */
export async function pageAddresses(): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: inject('site').folder }));
  return files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).toSorted();
}

/** A page by the name of its file, of the site itself unless another folder is given. */
export function parsePage(file: string, folder = inject('site').folder): Document {
  return new JSDOM(readFileSync(`${folder}${file}`, 'utf8')).window.document;
}

/** A file of the site as it is served. */
export function readFile(address: string, folder = inject('site').folder): string {
  return readFileSync(`${folder}${address}`, 'utf8');
}

/** The article's section pages, in reading order. */
export const SECTION_PAGES = ['introduction', 'i', 'ii', 'iii', 'iv', 'v'].map(
  (slug) => `high-standard-opening-up/${slug}/`,
);

/** The text of each block of official text on a page, in order. */
export function officialText(page: ParentNode): string[] {
  return [...page.querySelectorAll('article :is(h1, h2, p, figcaption)')].map((block) => block.textContent);
}

/** Ids of the article's paragraphs and captions, in reading order. */
export function officialIds(): string[] {
  return SECTION_PAGES.flatMap((address) =>
    [...readPage(address).querySelectorAll('article :is(p, figcaption)[id]')].map(({ id }) => id),
  );
}

/** One page of every kind, by address. */
export const PAGE_KINDS = [
  '',
  'high-standard-opening-up/',
  'high-standard-opening-up/introduction/',
  'high-standard-opening-up/ii/',
  'high-standard-opening-up/full/',
  'high-standard-opening-up/map/',
  'high-standard-opening-up/facts/',
  'terms/',
  'terms/foreign-investment-negative-list/',
  'search/?q=negative+list',
  'search/?q=negitive+list&kind=text',
  'high-standard-opening-up/iii/?q=negative+list#iii-4',
  'about/',
  'nowhere/',
];
