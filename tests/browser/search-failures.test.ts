import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectToldOfFailure, FILES, tryInVain, WAYS } from '../support/search-failures.ts';
import { test } from '../support/test.ts';

// Each file fails in one way, and each way is met; every file in every way: tests/trials/search-failures.trial.ts.
const FAILURES = FILES.flatMap(([name, file], index) =>
  WAYS.slice(index % WAYS.length)
    .slice(0, 1)
    .map((way) => ({ name, file, way })),
);
test.for(FAILURES)('when $name $way.name, a reader is told so, and can try again', ({ file, way }, { reader }) =>
  expectToldOfFailure(reader, file, way),
);

test('a reader whose query is the first to need a file is told when that fails, and finds by the next try', async ({
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

describe('when a file of the index is cut short, and the host says that all is well,', () => {
  test.for(FILES.slice(1))('a reader is not told that there is nothing: %s', async ([, file], { reader }) => {
    const { page } = reader;
    reader.expectComplaints(/SyntaxError|Unexpected end|Invalid or unexpected|Failed to load the index chunk/);
    await page.route(file, async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, body.length / 2) });
    });
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
    await tryInVain(reader, file);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
  });
});

describe('when a search file stalls,', () => {
  test.for(FILES)('a reader is told so after a while, and can try again: %s', async ([, file], { reader }) => {
    const { page } = reader;
    reader.expectComplaints(/Failed to load the index chunk|aborted/);
    await page.clock.install();
    const waiting: Route[] = [];
    await page.route(file, (route) => void waiting.push(route));
    await reader.open('search/');
    await page.getByRole('searchbox').fill('quiet hours');
    await expect.poll(() => waiting.length).toBe(1);
    await page.clock.runFor(30_000);
    await page.locator('.search-status').getByText('Search could not be loaded').waitFor();
    expect(await page.locator('.search-results li').count()).toBe(0);
    await page.unroute(file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.search-status', { hasText: '2 paragraphs' }).waitFor();
    for (const route of waiting) await route.abort().catch(() => {});
  });

  test('an answer to other words does not stay above them', async ({ reader }) => {
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
