/** Each file that fails in each way: tests/trials/search-failures.trial.ts. */
import type { Route } from 'playwright-core';
import { expect } from 'vitest';
import { tryInVain } from '../support/search-failures.ts';
import { test } from '../support/test.ts';

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
