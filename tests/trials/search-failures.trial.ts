/** Every file that a search needs fails in every way: what its reader is told, and how they try again. */
import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Reader } from '../support/reader.ts';
import { Site } from '../support/site.ts';
import type { SiteName } from '../support/sites/recipes.ts';
import { test } from '../support/test.ts';

/** Files that a search needs, in the order in which they are fetched. */
type Files = readonly (readonly [string, RegExp])[];

const NEEDED: Files = [
  ['the search script', /_astro\/search\.[^/]*\.js/],
  ['the name of the edition', /pagefind\/edition\.json/],
  ['the terms', /\/term-records\.json/],
  ['the client', /\/pagefind\.js/],
  ['the entry', /pagefind-entry\.json/],
  ['the list of sections', /\.pf_meta/],
  ['the WebAssembly', /wasm\.[^/]*\.pagefind/],
  ['the index of words', /\.pf_index/],
  ['the records of a section', /pagefind\/[^/]+\/text\//],
];

/** A publication with few sections, and one with many. */
const SITES = ['charter', 'charterWithLogbook'] as const satisfies readonly SiteName[];

/** A file that the search of a site needs: what it is, and its address. */
interface NeededFile {
  readonly site: SiteName;
  readonly url: string;
  readonly name: string;
  readonly file: RegExp;
}

/** All of them. The sites are built before a test begins, since its time is limited and other builds may come first. */
const FILES: readonly NeededFile[] = (
  await Promise.all(
    SITES.map(async (site) => {
      const { url } = await Site.of(site);
      return NEEDED.map(([name, file]) => ({ site, url, name, file }));
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
const WAYS: readonly Way[] = [
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
async function tryInVain({ page }: Reader, file: RegExp): Promise<void> {
  const button = page.locator('.search-status button');
  await button.evaluate((old) => old.classList.add('pressed'));
  await Promise.all([page.waitForRequest(file), button.click()]);
  await page.locator('.search-status button:not(.pressed)').waitFor();
  await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
}

/** Fails unless a reader for whom a file fails is told so, can try again in vain, and finds once the file comes. */
async function expectToldOfFailure(reader: Reader, { url, file }: NeededFile, { fail, complaint }: Way): Promise<void> {
  const { page } = reader;
  // The browser itself refuses a file whose digest is known.
  reader.expectComplaints(new RegExp(`${complaint.source}|integrity`));
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

describe.for(WAYS)('when a search file $name,', (way) => {
  test.for(FILES)('a reader of $site is told so, and can try again: $name', (needed, { reader }) =>
    expectToldOfFailure(reader, needed, way),
  );
});

describe('when a file of the index is cut short, but the host reports no error,', () => {
  test.for(FILES.filter(({ name }) => name !== 'the search script'))(
    'a reader of $site does not read that nothing was found: $name',
    async ({ url, file }, { reader }) => {
      const { page } = reader;
      reader.expectComplaints(/SyntaxError|Unexpected end|Invalid or unexpected|integrity/);
      await page.route(file, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
      });
      await reader.open(`${url}search/`);
      await page.getByRole('searchbox').fill('quiet hours');
      await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
      await tryInVain(reader, file);
      await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    },
  );
});

describe('when a search file stalls,', () => {
  test.for(FILES)(
    'a reader of $site gets a message after a while, and can try again: $name',
    async ({ url, file }, { reader }) => {
      const { page } = reader;
      reader.expectComplaints(/aborted/);
      await page.clock.install();
      const waiting: Route[] = [];
      await page.route(file, (route) => void waiting.push(route));
      await reader.open(`${url}search/`);
      await page.getByRole('searchbox').fill('quiet hours');
      await expect.poll(() => waiting.length > 0).toBe(true);
      await page.clock.runFor(30_000);
      await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
      expect(await page.locator('.search-results li').count()).toBe(0);
      await page.unroute(file);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
      for (const route of waiting) await route.abort().catch(() => {});
    },
  );
});

test('a reader whose query is the first to need a file gets a message when that fails, and results at the next try', async ({
  reader,
}) => {
  const { page } = reader;
  reader.expectComplaints(/ERR_FAILED/);
  await reader.open('search/');
  await page.getByRole('searchbox').fill('quiet hours');
  await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  await page.route(/words\.json/, (route) => route.abort());
  await page.getByRole('searchbox').fill('habour dues');
  await page.getByText('Search could not be loaded').waitFor();
  await tryInVain(reader, /words\.json/);
  await page.unroute(/words\.json/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.search-status', { hasText: 'Did you mean “harbour dues”' }).waitFor();
});

test('when a search file stalls, the results of an earlier query do not stay below a new one', async ({ reader }) => {
  const { page } = reader;
  await reader.open('search/');
  await page.getByRole('searchbox').fill('quiet hours');
  await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  const waiting: Route[] = [];
  await page.route(/words\.json/, (route) => void waiting.push(route));
  await page.getByRole('searchbox').fill('habour dues');
  await page.locator('.search-status', { hasText: 'Searching…' }).waitFor();
  expect(await page.locator('.search-results li').count()).toBe(0);
  await expect.poll(() => waiting.length).toBeGreaterThan(0);
  for (const route of waiting) await route.continue();
  await page.locator('.search-status', { hasText: 'Did you mean “harbour dues”' }).waitFor();
});
