import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectToldOfFailure, LIBRARIES, tryInVain, WAYS } from '../support/search-failures.ts';
import { Site } from '../support/site.ts';
import { test } from '../support/test.ts';

const FILES = LIBRARIES.flatMap(({ site, files }) => files.map(([name, file]) => ({ site, name, file })));

// Each file fails in one way, and each way occurs. For every file in every way: tests/trials/search-failures.trial.ts.
const FAILURES = FILES.flatMap((one, index) =>
  WAYS.slice(index % WAYS.length)
    .slice(0, 1)
    .map((way) => ({ ...one, way })),
);
test.for(FAILURES)(
  'when $name $way.name, a reader of $site gets a message, and can try again',
  ({ site, file, way }, { reader }) => expectToldOfFailure(reader, site, file, way),
);

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

describe('when a file of the index is cut short, but the host reports no error,', () => {
  test.for(FILES.slice(1))(
    'a reader of $site does not read that nothing was found: $name',
    async ({ site, file }, { reader }) => {
      const { page } = reader;
      reader.expectComplaints(/SyntaxError|Unexpected end|Invalid or unexpected/);
      await page.route(file, async (route) => {
        const response = await route.fetch();
        const body = await response.body();
        await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
      });
      await reader.open(`${(await Site.of(site)).url}search/`);
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
    async ({ site, file }, { reader }) => {
      const { page } = reader;
      reader.expectComplaints(/aborted/);
      await page.clock.install();
      const waiting: Route[] = [];
      await page.route(file, (route) => void waiting.push(route));
      await reader.open(`${(await Site.of(site)).url}search/`);
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

  test('the results of an earlier query do not stay below a new one', async ({ reader }) => {
    const { page } = reader;
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    const waiting: Route[] = [];
    await page.route(/words\.json/, (route) => void waiting.push(route));
    await page.getByRole('searchbox').fill('habour dues');
    await page.locator('.search-status', { hasText: 'Searching…' }).waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
    for (const route of waiting) await route.continue();
    await page.locator('.search-status', { hasText: 'Did you mean “harbour dues”' }).waitFor();
  });
});
