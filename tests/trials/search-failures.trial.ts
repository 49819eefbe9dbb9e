/** Every file that a search needs fails in every way. */
import type { Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { expectToldOfFailure, FILES, tryInVain, WAYS } from '../support/search-failures.ts';
import { test } from '../support/test.ts';

describe.for(WAYS)('when a search file $name,', (way) => {
  test.for(FILES)('a reader of $site is told so, and can try again: $name', (needed, { reader }) =>
    expectToldOfFailure(reader, needed, way),
  );
});

describe('when a file of the index is cut short, but the host reports no error,', () => {
  test.for(FILES.slice(1))(
    'a reader of $site does not read that nothing was found: $name',
    async ({ url, file }, { reader }) => {
      const { page } = reader;
      reader.expectComplaints(/SyntaxError|Unexpected end|Invalid or unexpected/);
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
