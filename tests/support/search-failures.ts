/** How files that a search needs fail to come, and what its reader is told then. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Reader } from './reader.ts';
import { Site } from './site.ts';
import type { SiteName } from './sites/recipes.ts';

/** Files that a search needs, in the order in which they are fetched. */
type Files = readonly (readonly [string, RegExp])[];

/** Of a small library: all its records are one file. */
const FILES_OF_SMALL: Files = [
  ['the search script', /_astro\/search\.[^/]*\.js/],
  ['the name of the edition', /pagefind\/edition\.json/],
  ['the records', /\/records\.json/],
];

/** Of a large one besides: Pagefind and its index, and the records of each section. */
const FILES_OF_LARGE: Files = [
  ['the client', /\/pagefind\.js/],
  ['the entry', /pagefind-entry\.json/],
  ['the list of sections', /\.pf_meta/],
  ['the WebAssembly', /wasm\.[^/]*\.pagefind/],
  ['the index of words', /\.pf_index/],
  ['the records of a section', /\/sections\//],
];

/** A site for each kind of library, with the files that its search needs. */
const LIBRARIES = [
  ['charter', FILES_OF_SMALL],
  ['charterWithLogbook', FILES_OF_LARGE],
] as const satisfies readonly (readonly [SiteName, Files])[];

/** A file that the search of a site needs: what it is, and its address. */
interface NeededFile {
  readonly site: SiteName;
  readonly url: string;
  readonly name: string;
  readonly file: RegExp;
}

/** All of them. The sites are built before a test begins, since its time is limited and other builds may come first. */
export const FILES: readonly NeededFile[] = (
  await Promise.all(
    LIBRARIES.map(async ([site, files]) => {
      const { url } = await Site.of(site);
      return files.map(([name, file]) => ({ site, url, name, file }));
    }),
  )
).flat();

/** A way in which a file can fail to come, and what the browser may say of it. */
interface Way {
  readonly name: string;
  readonly fail: (page: Page, file: RegExp) => Promise<unknown>;
  readonly complaint: RegExp;
}

/** The ways. */
export const WAYS: readonly Way[] = [
  {
    name: 'is cut off',
    fail: (page, file) => page.route(file, (route) => route.abort()),
    complaint: /ERR_FAILED/,
  },
  {
    name: 'is missing',
    fail: (page, file) => page.route(file, (route) => route.fulfill({ status: 404, body: 'Not found' })),
    complaint: /\b404\b/,
  },
  {
    name: 'meets a faulty server',
    fail: (page, file) => page.route(file, (route) => route.fulfill({ status: 500, body: '' })),
    complaint: /\b500\b/,
  },
  {
    name: 'is replaced by a page that says all is well',
    fail: (page, file) =>
      page.route(file, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Log in</p>' })),
    complaint: /MIME type/,
  },
];

/** Tries again, and waits until that has failed too: the file was asked for once more, and the message came anew. */
export async function tryInVain({ page }: Reader, file: RegExp): Promise<void> {
  const button = page.locator('.search-status button');
  await button.evaluate((old) => old.classList.add('pressed'));
  await Promise.all([page.waitForRequest(file), button.click()]);
  await page.locator('.search-status button:not(.pressed)').waitFor();
  await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
}

/** Fails unless a reader for whom a file fails is told so, can try again in vain, and finds once the file comes. */
export async function expectToldOfFailure(
  reader: Reader,
  { url, file }: NeededFile,
  { fail, complaint }: Way,
): Promise<void> {
  const { page } = reader;
  reader.expectComplaints(complaint);
  await fail(page, file);
  await reader.open(`${url}search/`);
  await page.getByRole('searchbox').fill('quiet hours');
  await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
  expect(await page.locator('.search-results li').count()).toBe(0);
  await tryInVain(reader, file);

  await page.unroute(file);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  expect((await reader.results()).paragraphs[0]).toMatch(/^III\.1/);
}
